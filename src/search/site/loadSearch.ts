import type { Payload } from 'payload'
import { type Choice, toChoices } from '#content/toChoices.ts'
import type { Language } from '#languages/language.ts'
import { addDays, startOfDay } from '#languages/officeDay.ts'
import { findPublic } from '#publication/findPublic.ts'
import { type Results, search } from '../search.ts'
import type { SearchQuery } from './searchQuery.ts'

export type Choices = Record<'speaker' | 'topic' | 'desk', Choice[]>

export type SearchFound = { query: SearchQuery; choices: Choices; results: Results | undefined | 'notAsked' }

const mostChoices = 500

async function loadChoices(payload: Payload, language: Language): Promise<Choices> {
  const options = { only: ['name', 'slug'], limit: mostChoices, counted: false } as const
  const [speakers, topics, desks] = await Promise.all([findPublic(payload, 'speakers', options), findPublic(payload, 'topics', options), findPublic(payload, 'desks', options)])
  return { speaker: toChoices(speakers.items, language), topic: toChoices(topics.items, language), desk: toChoices(desks.items, language) }
}

/** What a search page shows. A filter for what is not there is dropped; no question, no search. */
export async function loadSearch(payload: Payload, language: Language, asked: SearchQuery): Promise<SearchFound> {
  const choices = await loadChoices(payload, language)
  const chosen = (name: keyof Choices): Choice | undefined => choices[name].find(({ slug }) => slug === asked[name])
  const [speaker, topic, desk] = [chosen('speaker'), chosen('topic'), chosen('desk')]
  const query = { ...asked, speaker: speaker?.slug, topic: topic?.slug, desk: desk?.slug }
  if (query.text === '') return { query, choices, results: 'notAsked' }
  const { text, kind, sort, page } = query
  const filters = {
    ...(speaker && { speaker: speaker.id }),
    ...(topic && { topic: topic.id }),
    ...(desk && { desk: desk.id }),
    ...(query.language && { language: query.language }),
    ...(query.from && { from: startOfDay(query.from) }),
    ...(query.to && { to: startOfDay(addDays(query.to, 1)) }),
  }
  return { query, choices, results: await search(payload, { text, language, sort, page, filters, ...(kind && { kind }) }) }
}
