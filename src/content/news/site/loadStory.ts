import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findOnePublic, findPublic, findPublicById, findPublicByIds, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { oncePerPage } from '#publication/shown/shown.ts'
import type { PublicDesk, PublicNews, PublicPressContact, PublicTopic } from '#publication/publicContent.ts'
import { eventFields, type RowEvent } from '../../events/site/eventFields.ts'
import { findNamed } from '../../previousSlugs.ts'
import { findParts, type StoryParts } from './findParts.ts'
import { type Around, loadAround } from './loadAround.ts'

export type Addresses = Partial<Record<Language, string>>

export type Story = {
  kind: 'story'
  item: PublicNews
  versions: Addresses
  parts: StoryParts
  topics: PublicTopic[]
  event?: RowEvent
  desk?: PublicDesk
  around: Around
  pressContact?: PublicPressContact
}

export type StoryAnswer =
  | Story
  | { kind: 'moved'; to: string; forEver: boolean }
  | { kind: 'otherLanguage'; versions: Addresses }
  | { kind: 'withdrawn'; withdrawn: Withdrawn }
  | { kind: 'unknown' }

/** What stands at a story's address: the story, where it has gone, or why it is not there. */
export async function loadStory(payload: Payload, language: Language, slug: string): Promise<StoryAnswer> {
  const item = await findNamed(slug, (where) => findOnePublic(payload, 'news', where))
  if (!item) {
    const withdrawn = await findNamed(slug, (where) => findWithdrawn(payload, 'news', where))
    return withdrawn ? { kind: 'withdrawn', withdrawn } : { kind: 'unknown' }
  }
  const versions = await findVersions(payload, item)
  if (item.language !== language) {
    const mine = versions[language]
    return mine ? { kind: 'moved', to: mine, forEver: false } : { kind: 'otherLanguage', versions }
  }
  if (item.slug !== slug) return { kind: 'moved', to: newsAddress(language, item.slug), forEver: true }

  return showStory(payload, item, versions)
}

/** A story with what it shows; `findByIds` is another way to its parts, for a preview. */
export async function showStory(payload: Payload, item: PublicNews, versions: Addresses, findByIds = findPublicByIds): Promise<Story> {
  const [parts, topics, events, pressContact, desk, around] = await Promise.all([
    findParts(payload, [item], findByIds),
    findPublicByIds(payload, 'topics', item.topics),
    findPublicByIds(payload, 'events', [item.event], eventFields),
    item.pressContact ? findPublicById(payload, 'press-contacts', item.pressContact) : undefined,
    findPublicById(payload, 'desks', item.desk),
    loadAround(payload, item),
  ])
  return { kind: 'story', item, versions, parts, topics: item.topics.flatMap((id) => topics.get(id) ?? []), event: events.get(item.event ?? ''), pressContact, desk, around }
}

export async function findVersions(payload: Payload, item: PublicNews): Promise<Addresses> {
  return Object.fromEntries((await versionsOf(payload, item)).map(({ language, slug }) => [language, newsAddress(language, slug)]))
}

/** A story in each language that it is public in. */
export const versionsOf = (payload: Payload, { story }: Pick<PublicNews, 'story'>) =>
  oncePerPage(`versions of ${story}`, async () => {
    const { items } = await findPublic(payload, 'news', { where: { story: { equals: story } }, only: ['language', 'slug', 'earlierViews'], counted: false })
    return items
  })
