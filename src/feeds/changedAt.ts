import type { PublicNews } from '#publication/publicContent.ts'

/** When the public last got something new of an item: its publication, or its newest correction or addition. */
export function changedAt({ publishedAt, correctedAt, changeNotes }: Pick<PublicNews, 'publishedAt' | 'correctedAt' | 'changeNotes'>): Date {
  const times = [publishedAt, correctedAt, ...changeNotes.map(({ at }) => at)].map((time) => Date.parse(time ?? ''))
  return new Date(Math.max(...times.filter((time) => !Number.isNaN(time))))
}
