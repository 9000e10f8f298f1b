import type { Payload } from 'payload'
import { isLanguage, languages, type Language } from '#languages/language.ts'
import { findPublicByIds } from '#publication/findPublic.ts'
import type { PublicChange } from '#publication/changes/PublicChange.ts'
import { machineFormats } from '../machine-items/machineFormats.ts'
import { everything, feedAddress, feedFormats, type FeedScope } from '../feedAddresses.ts'

type Listed = { language: Language; scope: FeedScope }

/** The addresses of all feeds, in each format, that say something else after these changes. */
export async function feedsOfChanges(payload: Payload, changes: readonly PublicChange[]): Promise<string[]> {
  // What goes out under embargo changes no feed, and nobody outside is to know of it.
  const stories = changes.filter(({ collection, kind }) => collection === 'news' && kind !== 'embargoed')
  const idsOf = (facet: string): string[] => stories.flatMap(({ facets }) => facets[facet] ?? [])
  const [topics, speakers, desks] = await Promise.all([
    findPublicByIds(payload, 'topics', idsOf('topics')),
    findPublicByIds(payload, 'speakers', idsOf('speakers')),
    findPublicByIds(payload, 'desks', idsOf('desk')),
  ])
  const ofStories = stories.flatMap(({ facets }): Listed[] => {
    const named = (kind: 'topics' | 'speakers' | 'desks', ids: string[] = [], known: ReadonlyMap<string, { slug: string }>): FeedScope[] =>
      ids.flatMap((id) => known.get(id) ?? []).map(({ slug }) => ({ kind, name: slug }))
    const scopes = [everything, ...named('topics', facets.topics, topics), ...named('speakers', facets.speakers, speakers), ...named('desks', facets.desk, desks)]
    return (facets.language ?? []).filter(isLanguage).flatMap((language) => scopes.map((scope) => ({ language, scope })))
  })
  // Campaign items leave the feeds and come back to them.
  const isQuiet = changes.some(({ collection }) => collection === 'quiet-periods')
  const listed = [...ofStories, ...(isQuiet ? languages.map((language) => ({ language, scope: everything })) : [])]
  return [...new Set(listed.flatMap(({ language, scope }) => [...feedFormats, ...machineFormats].map((format) => feedAddress(language, scope, format))))]
}
