import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { textOf, toRow } from './rawFields.ts'
import { visibleAt } from './visibility.ts'

export type PublicMonth = { language: Language; month: string; items: number; changedAt: string }

/**
 * In which months (`2026-02`, by UTC) news came out in each language, how many, and when the newest of it was written
 * or came out: the same door as `findPublic`, for the one question that needs no item.
 */
export async function findPublicMonths(payload: Payload): Promise<PublicMonth[]> {
  const { docs } = await payload.find({
    collection: 'news',
    where: visibleAt(new Date(), 'news'),
    sort: 'publishedAt',
    pagination: false,
    depth: 0,
    draft: false,
    select: { language: true, publishedAt: true, updatedAt: true },
  })
  const months = new Map<string, PublicMonth>()
  for (const doc of docs) {
    const { language, publishedAt, updatedAt } = toRow(doc)
    const month = String(publishedAt).slice(0, 7)
    const newest = [textOf(publishedAt) ?? '', textOf(updatedAt) ?? ''].toSorted().at(-1) ?? ''
    const key = `${String(language)} ${month}`
    const known = months.get(key) ?? { language: language as Language, month, items: 0, changedAt: '' }
    months.set(key, { ...known, items: known.items + 1, changedAt: newest > known.changedAt ? newest : known.changedAt })
  }
  return [...months.values()]
}
