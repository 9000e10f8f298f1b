import type { PublicQuote } from '#publication/publicContent.ts'

/** What a list shows of a quote. */
export const quoteFields = ['text', 'speaker', 'position'] as const

export type ListedQuote = Pick<PublicQuote, 'id' | (typeof quoteFields)[number]>
