import type { Payload, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { officeDay, startOfDay } from '#languages/officeDay.ts'
import { findPublic } from '#publication/findPublic.ts'
import { type Choice, toChoices } from '../../toChoices.ts'
import { loadQuotes, type Quotes } from './loadQuotes.ts'
import { type QuoteQuery, toQuoteQuery } from './quoteQuery.ts'

export type QuoteBank = Quotes & { query: QuoteQuery; choices: { speaker: Choice[]; topic: Choice[]; year: string[] } }

const mostChoices = 500

/** A quote without its day counts by the day on which it came out. */
function inYear(year: string): Where {
  const within = { greater_than_equal: startOfDay(`${year}-01-01`).toISOString(), less_than: startOfDay(`${Number(year) + 1}-01-01`).toISOString() }
  return { or: [{ saidAt: within }, { and: [{ saidAt: { exists: false } }, { publishedAt: within }] }] }
}

async function loadChoices(payload: Payload, language: Language): Promise<QuoteBank['choices']> {
  const options = { only: ['name', 'slug'], limit: mostChoices, counted: false } as const
  const [speakers, topics, oldest] = await Promise.all([
    findPublic(payload, 'speakers', options),
    findPublic(payload, 'topics', options),
    findPublic(payload, 'quotes', { where: { saidAt: { exists: true } }, sort: 'saidAt', limit: 1, only: ['saidAt'], counted: false }),
  ])
  const thisYear = Number(officeDay(new Date()).slice(0, 4))
  const firstYear = Math.min(thisYear, Number(officeDay(oldest.items[0]?.saidAt ?? new Date()).slice(0, 4)))
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => String(thisYear - back))
  return { speaker: toChoices(speakers.items, language), topic: toChoices(topics.items, language), year: years }
}

/** A page of the quotes bank as `query` narrows it; undefined when it names a speaker or a topic that is not there. */
export async function loadQuoteBank(payload: Payload, language: Language, page: number, query: string): Promise<QuoteBank | undefined> {
  const asked = toQuoteQuery(query)
  const choices = await loadChoices(payload, language)
  const [speaker, topic] = (['speaker', 'topic'] as const).map((name) => choices[name].find(({ slug }) => slug === asked[name]))
  if ((asked.speaker && !speaker) || (asked.topic && !topic)) return undefined
  const where = [
    ...(speaker ? [{ speaker: { equals: speaker.id } }] : []),
    ...(topic ? [{ topics: { in: [topic.id] } }] : []),
    ...(asked.year ? [inYear(asked.year)] : []),
    ...(asked.language ? [{ originalLanguage: { equals: asked.language } }] : []),
  ]
  return { ...(await loadQuotes(payload, page, where.length > 0 ? { and: where } : undefined)), query: asked, choices }
}
