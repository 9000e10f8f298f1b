import type { PublicSpeaker } from '#publication/publicContent.ts'

/** What a quote shows of whoever said it. */
export const speakerFields = ['name', 'slug'] as const

export type QuotedSpeaker = Pick<PublicSpeaker, 'id' | (typeof speakerFields)[number]>
