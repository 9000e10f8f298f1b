import type { Payload, Where } from 'payload'
import { findImprints } from '#content/photos/findImprints.ts'
import { toldQuoteFields, type ToldQuote } from '#content/quotes/site/quoteFields.ts'
import { speakerFields } from '#content/quotes/site/speakerFields.ts'
import { type Language, languages as allLanguages } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { findVersions } from '#content/news/site/loadStory.ts'
import { findPublic, findPublicByIds, findPublicSettings, findShootsOf } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicNews, PublicPhoto } from '#publication/publicContent.ts'
import type { BasketCollection, BasketItem } from '../basket/basketItems.ts'
import { findContacts, type Release, showRelease } from '../releases/loadRelease.ts'
import type { KitContents } from './KitContents.ts'

/** More files than this make no archive: whoever wants more takes it in parts. */
export const mostInKit = 1000

const idsOf = (items: readonly BasketItem[], collection: BasketCollection): string[] => items.filter((item) => item.collection === collection).map(({ id }) => id)

const everything = <Item extends { id: string }>(...lists: Item[][]): Item[] => [...new Map(lists.flat().map((item) => [item.id, item])).values()]

const find = async <Item>(wanted: boolean, ask: () => Promise<{ items: Item[] }>): Promise<Item[]> => (wanted ? (await ask()).items : [])

const all = { limit: mostInKit + 1, counted: false } as const

/** Everything that these items hold and that is public now; what is not is left out. Undefined when nothing is. */
export async function gatherKit(payload: Payload, items: readonly BasketItem[], languages: readonly Language[]): Promise<KitContents | undefined> {
  const [first = 'kk'] = languages
  const [shoots, events] = [idsOf(items, 'shoots'), idsOf(items, 'events')]
  const ofEvents: Where = { event: { in: events } }
  const inOrder: { sort: string[] } = { sort: ['dateTaken', 'id'] }
  const [given, chosen, ofShoots, ofEventPhotos, quotes, eventQuotes, documents, publicEvents, settings] = await Promise.all([
    findNews(payload, idsOf(items, 'news'), events, languages),
    findPublicByIds(payload, 'photos', idsOf(items, 'photos')),
    find(shoots.length > 0, () => findPublic(payload, 'photos', { where: { shoot: { in: shoots } }, ...inOrder, ...all })),
    find(events.length > 0, () => findPublic(payload, 'photos', { where: { ofEvent: { in: events } }, ...inOrder, ...all })),
    findPublicByIds(payload, 'quotes', idsOf(items, 'quotes'), toldQuoteFields),
    find(events.length > 0, () => findPublic(payload, 'quotes', { where: ofEvents, only: toldQuoteFields, ...all })),
    findPublicByIds(payload, 'documents', idsOf(items, 'documents')),
    findPublicByIds(payload, 'events', events),
    findPublicSettings(payload),
  ])
  const releases: Release[] = []
  for (const item of given) releases.push(await showRelease(payload, item, await findVersions(payload, item)))
  const photos: PublicPhoto[] = everything(...releases.map((release) => release.photos), [...chosen.values()], ofShoots, ofEventPhotos)
  const inStories = new Set(releases.flatMap((release) => release.quotes.map(({ id }) => id)))
  const alone: ToldQuote[] = everything([...quotes.values()], eventQuotes).filter(({ id }) => !inStories.has(id))
  const files = everything(...releases.map((release) => release.documents), [...documents.values()])
  if (releases.length + photos.length + alone.length + files.length === 0) return undefined

  const [shootTitles, speakers, imprints, contacts] = await Promise.all([
    shoots.length > 0 ? findShootsOf(payload, ofShoots) : new Map<string, { title: object }>(),
    findPublicByIds(payload, 'speakers', alone.map(({ speaker }) => speaker), speakerFields),
    findImprints(payload, photos.map(({ id }) => id)),
    releases[0] ? releases[0].contacts : findContacts(payload),
  ])
  const [event] = publicEvents.values()
  const [shoot] = shootTitles.values()
  const isOne = items.length === 1
  const title = isOne ? (event ? textIn(event.title, first) : shoot ? textIn(shoot.title, first) : releases[0]?.item.headline) : undefined
  const at = (isOne && (event?.startsAt ?? releases[0]?.item.shownAt ?? photos[0]?.dateTaken)) || new Date().toISOString()
  return { title: title || sayPress(first, 'kit'), at, releases, photos, imprints, quotes: alone, speakers, documents: files, contacts, settings }
}

/** The chosen stories and those of the chosen events, in the chosen languages; a story that is in none of them in its own. */
async function findNews(payload: Payload, ids: readonly string[], events: readonly string[], languages: readonly Language[]): Promise<PublicNews[]> {
  if (ids.length + events.length === 0) return []
  const named = [...(await findPublicByIds(payload, 'news', ids)).values()]
  const stories = [...new Set(named.map(({ story }) => story))]
  const where: Where = { and: [{ language: { in: [...languages] } }, { or: [{ story: { in: stories } }, { event: { in: [...events] } }] }] }
  const { items } = await findPublic(payload, 'news', { where, ...all, limit: mostInKit })
  const found = new Set(items.map(({ story }) => story))
  const byLanguage = everything(items, named.filter(({ story }) => !found.has(story)))
  // The state language first; within one, the order in which they came out.
  return byLanguage.toSorted((one, other) => allLanguages.indexOf(one.language) - allLanguages.indexOf(other.language))
}
