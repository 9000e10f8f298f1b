import type { PublicQuote } from '#publication/publicContent.ts'

/** What a list shows of a quote. */
export const quoteFields = ['text', 'speaker', 'position'] as const

export type ListedQuote = Pick<PublicQuote, 'id' | 'isHeldBack' | (typeof quoteFields)[number]>

/** What others are told of a quote besides. */
export const toldQuoteFields = [...quoteFields, 'originalLanguage', 'saidAt', 'occasion', 'publishedAt', 'changeNotes'] as const

export type ToldQuote = Pick<PublicQuote, 'id' | 'isHeldBack' | (typeof toldQuoteFields)[number]>
