import type { Payload, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicById, findPublicByIds, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import type { PublicEvent, PublicQuote, PublicSpeaker, PublicTopic } from '#publication/publicContent.ts'
import { loadNewsInAnyLanguage } from '../../news/site/loadNewsInAnyLanguage.ts'
import type { NewsCards } from '../../news/site/loadNewsList.ts'

export type QuoteFound = {
  quote: PublicQuote
  speaker: PublicSpeaker | undefined
  event: PublicEvent | undefined
  topics: PublicTopic[]
  stories: NewsCards
  more: PublicQuote[]
}

const moreCount = 4

/** A quote with the stories that carry it and what else its speaker said. */
export async function loadQuote(payload: Payload, language: Language, id: string): Promise<QuoteFound | { withdrawn: Withdrawn } | undefined> {
  const quote = await findPublicById(payload, 'quotes', id)
  if (!quote) {
    const withdrawn = await findWithdrawn(payload, 'quotes', { id: { equals: id } })
    return withdrawn && { withdrawn }
  }
  const others: Where = { and: [{ speaker: { equals: quote.speaker } }, { id: { not_equals: id } }] }
  const [speaker, event, topics, stories, more] = await Promise.all([
    findPublicById(payload, 'speakers', quote.speaker),
    quote.event ? findPublicById(payload, 'events', quote.event) : undefined,
    findPublicByIds(payload, 'topics', quote.topics),
    loadNewsInAnyLanguage(payload, language, { quotes: { in: [id] } }),
    findPublic(payload, 'quotes', { where: others, limit: moreCount, counted: false }),
  ])
  return { quote, speaker, event, topics: [...topics.values()], stories, more: more.items }
}
