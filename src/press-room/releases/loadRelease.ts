import type { Payload } from 'payload'
import { findParts, type StoryParts } from '#content/news/site/findParts.ts'
import { type Addresses, findVersions, loadStory } from '#content/news/site/loadStory.ts'
import { storyReferences } from '#content/news/site/storyReferences.ts'
import { toldQuoteFields, type ToldQuote } from '#content/quotes/site/quoteFields.ts'
import { type QuotedSpeaker, speakerFields } from '#content/quotes/site/speakerFields.ts'
import { isLanguage, type Language } from '#languages/language.ts'
import { findPublic, findPublicById, findPublicByIds, type Withdrawn } from '#publication/findPublic.ts'
import { releaseAddress } from '#publication/pageAddresses.ts'
import type { PublicDocument, PublicNews, PublicPhoto, PublicPressContact, PublicTopic } from '#publication/publicContent.ts'

/** A story as press material: everything of it that can be taken away. */
export type Release = {
  kind: 'release'
  item: PublicNews
  /** Addresses of the release in each language that there is. */
  versions: Addresses
  parts: StoryParts
  /** Those in the text first. */
  quotes: ToldQuote[]
  speakers: Map<string, QuotedSpeaker>
  photos: PublicPhoto[]
  documents: PublicDocument[]
  topics: PublicTopic[]
  /** The one named in the story, else all of the house's. */
  contacts: PublicPressContact[]
}

export type ReleaseAnswer =
  | Release
  | { kind: 'moved'; to: string; forEver: boolean }
  | { kind: 'otherLanguage'; versions: Addresses }
  | { kind: 'withdrawn'; withdrawn: Withdrawn }
  | { kind: 'unknown' }

/** The same story among the press material. */
function besideStory(address: string): string {
  const [, language, , slug = ''] = address.split('/')
  return isLanguage(language) ? releaseAddress(language, slug) : address
}

const besideStories = (versions: Addresses): Addresses =>
  Object.fromEntries(Object.entries(versions).map(([language, address]) => [language, besideStory(address)]))

/** What stands at a release's address: the release, where it has gone, or why it is not there. */
export async function loadRelease(payload: Payload, language: Language, slug: string): Promise<ReleaseAnswer> {
  const answer = await loadStory(payload, language, slug)
  switch (answer.kind) {
    case 'story':
      return showRelease(payload, answer.item, answer.versions)
    case 'moved':
      return { ...answer, to: besideStory(answer.to) }
    case 'otherLanguage':
      return { ...answer, versions: besideStories(answer.versions) }
    case 'withdrawn':
    case 'unknown':
      return answer
  }
}

/** The public release of a news item, by its id. */
export async function findRelease(payload: Payload, id: string): Promise<Release | undefined> {
  const item = await findPublicById(payload, 'news', id)
  return item && showRelease(payload, item, await findVersions(payload, item))
}

/** A release with its parts; `findByIds` is another way to them, for what is under embargo. */
export async function showRelease(payload: Payload, item: PublicNews, storyVersions: Addresses, findByIds = findPublicByIds): Promise<Release> {
  const shown = storyReferences(item.body)
  const unique = (ids: (string | undefined)[]): string[] => [...new Set(ids)].filter((id) => id !== undefined)
  const photoIds = unique([item.hero, ...shown.photos, ...item.gallery])
  const quoteIds = unique([...shown.quotes, ...item.quotes])
  const documentIds = unique([...item.documents, ...shown.documents])
  const [parts, photos, quotes, documents, topics, contacts] = await Promise.all([
    findParts(payload, [item], findByIds),
    findByIds(payload, 'photos', photoIds),
    findByIds(payload, 'quotes', quoteIds, toldQuoteFields),
    findByIds(payload, 'documents', documentIds),
    findPublicByIds(payload, 'topics', item.topics),
    findContacts(payload, item.pressContact),
  ])
  const speakers = await findByIds(payload, 'speakers', [...quotes.values()].map(({ speaker }) => speaker), speakerFields)
  const inOrder = <Item>(ids: readonly string[], found: ReadonlyMap<string, Item>): Item[] => ids.flatMap((id) => found.get(id) ?? [])
  return {
    kind: 'release',
    item,
    versions: besideStories(storyVersions),
    parts,
    quotes: inOrder(quoteIds, quotes),
    speakers,
    photos: inOrder(photoIds, photos),
    documents: inOrder(documentIds, documents),
    topics: inOrder(item.topics, topics),
    contacts,
  }
}

const mostContacts = 20

/** Whom to call about an item: the contact named in it, else all of the house's. */
export async function findContacts(payload: Payload, named?: string): Promise<PublicPressContact[]> {
  const contact = named ? await findPublicById(payload, 'press-contacts', named) : undefined
  if (contact) return [contact]
  return (await findPublic(payload, 'press-contacts', { limit: mostContacts, counted: false })).items
}
