import type { Payload, Where } from 'payload'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import { type ListedQuote, quoteFields } from './quoteFields.ts'
import { type QuotedSpeaker, speakerFields } from './speakerFields.ts'

export type Quotes = { items: ListedQuote[]; speakers: Map<string, QuotedSpeaker>; page: number; pages: number }

const quotesOnPage = 15

/** The newest quotes that `where` fits, with who said them. */
export async function loadQuotes(payload: Payload, page = 1, where?: Where, limit = quotesOnPage): Promise<Quotes> {
  const { items, pages } = await findPublic(payload, 'quotes', { where, page, limit, only: quoteFields })
  const speakers = await findPublicByIds(payload, 'speakers', items.map(({ speaker }) => speaker), speakerFields)
  return { items, speakers, page, pages }
}
