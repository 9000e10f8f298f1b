import type { Payload, Where } from 'payload'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import type { PublicQuote, PublicSpeaker } from '#publication/publicContent.ts'

export type Quotes = { items: PublicQuote[]; speakers: Map<string, PublicSpeaker>; page: number; pages: number }

const quotesOnPage = 15

/** The newest quotes that `where` fits, with who said them. */
export async function loadQuotes(payload: Payload, page = 1, where?: Where, limit = quotesOnPage): Promise<Quotes> {
  const { items, pages } = await findPublic(payload, 'quotes', { where, page, limit })
  const speakers = await findPublicByIds(payload, 'speakers', items.map(({ speaker }) => speaker))
  return { items, speakers, page, pages }
}
