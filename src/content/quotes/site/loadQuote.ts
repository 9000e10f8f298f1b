import type { Payload, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicById, findPublicByIds, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import type { PublicQuote, PublicTopic } from '#publication/publicContent.ts'
import { eventFields, type RowEvent } from '../../events/site/eventFields.ts'
import { loadNewsInAnyLanguage } from '../../news/site/loadNewsInAnyLanguage.ts'
import type { NewsCards } from '../../news/site/loadNewsList.ts'
import { toldFields, type ToldPhoto } from '../../photos/site/pictureFields.ts'
import { type ListedQuote, quoteFields } from './quoteFields.ts'
import { type QuotedSpeaker, speakerFields } from './speakerFields.ts'

export type QuoteFound = {
  quote: PublicQuote
  speaker: QuotedSpeaker | undefined
  portrait: ToldPhoto | undefined
  event: RowEvent | undefined
  topics: PublicTopic[]
  stories: NewsCards
  more: ListedQuote[]
}

const moreCount = 4

/** A quote with the stories that carry it and what else its speaker said. */
export async function loadQuote(payload: Payload, language: Language, id: string): Promise<QuoteFound | { withdrawn: Withdrawn } | undefined> {
  const quote = await findPublicById(payload, 'quotes', id)
  if (!quote) {
    const withdrawn = await findWithdrawn(payload, 'quotes', { id: { equals: id } })
    return withdrawn && { withdrawn }
  }
  return showQuote(payload, language, quote)
}

/** A quote with what stands around it; `findByIds` is another way to its speaker, for a preview. */
export async function showQuote(payload: Payload, language: Language, quote: PublicQuote, findByIds = findPublicByIds): Promise<QuoteFound> {
  const { id } = quote
  const others: Where = { and: [{ speaker: { equals: quote.speaker } }, { id: { not_equals: id } }] }
  const [speakers, events, topics, stories, more] = await Promise.all([
    findByIds(payload, 'speakers', [quote.speaker], [...speakerFields, 'portrait']),
    findPublicByIds(payload, 'events', [quote.event], eventFields),
    findPublicByIds(payload, 'topics', quote.topics),
    loadNewsInAnyLanguage(payload, language, { quotes: { in: [id] } }),
    findPublic(payload, 'quotes', { where: others, only: quoteFields, limit: moreCount, counted: false }),
  ])
  const speaker = speakers.get(quote.speaker)
  const portraits = await findPublicByIds(payload, 'photos', [speaker?.portrait], toldFields)
  return { quote, speaker, portrait: portraits.get(speaker?.portrait ?? ''), event: events.get(quote.event ?? ''), topics: [...topics.values()], stories, more: more.items }
}
