import type { Payload } from 'payload'
import { findParts } from '#content/news/site/findParts.ts'
import { storyReferences } from '#content/news/site/storyReferences.ts'
import { findImprints } from '#content/photos/findImprints.ts'
import { findShootOrder } from '#content/photos/findPlace.ts'
import { peekDownloads } from '#content/photos/measureDownloads.ts'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds, findPublicSettings, findShootsOf } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { newsAddress, shootAddress } from '#publication/pageAddresses.ts'
import type { PublicImprint, PublicNews, PublicPhoto, PublicQuote } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import type { MachineItem } from './MachineItem.ts'
import { type Around, itemUri, toDocumentItem, toPhotoItem, toQuoteItem, toStoryItem } from './toMachineItem.ts'

type Given = { news?: PublicNews[]; photos?: PublicPhoto[]; quotes?: PublicQuote[] }

/** The way to what is under embargo, for who has accepted its terms. */
export type ClosedWay = { findByIds: typeof findPublicByIds; until: string; imprint?: PublicImprint | undefined }

/** How the sizes of a photo are known: those that are there, or, for one item, all of them. */
export type Measure = typeof peekDownloads

/** What stands around these items, each kind with one query. */
export async function loadAround(payload: Payload, language: Language, { news = [], photos = [], quotes = [] }: Given = {}): Promise<Around> {
  const all = [...news, ...photos, ...quotes]
  const [settings, topics, events, speakers] = await Promise.all([
    findPublicSettings(payload),
    findPublicByIds(payload, 'topics', all.flatMap(({ topics: ids }) => ids)),
    findPublicByIds(payload, 'events', all.map(({ event }) => event), ['title', 'slug']),
    findPublicByIds(payload, 'speakers', [...news.flatMap(({ speakers: ids }) => ids), ...quotes.map(({ speaker }) => speaker)], ['name', 'slug']),
  ])
  return { language, settings, topics, events, speakers }
}

/** Photos as items. */
export async function loadPhotoItems(payload: Payload, photos: PublicPhoto[], around: Around, measure: Measure, closed?: ClosedWay): Promise<Map<string, MachineItem>> {
  const imprints = await findImprints(payload, photos.map(({ id }) => id))
  const items = await Promise.all(
    photos.map(async (photo) => {
      const imprint = imprints.get(photo.id) ?? closed?.imprint
      return [photo.id, toPhotoItem(photo, await measure(payload, photo, { settings: around.settings, imprint }), imprint, around)] as const
    }),
  )
  return new Map(items)
}

/** Stories as items, each with its photos, quotes and documents, and its other languages. */
export async function loadStoryItems(payload: Payload, news: PublicNews[], language: Language, measure: Measure, closed?: ClosedWay): Promise<MachineItem[]> {
  const findByIds = closed?.findByIds ?? findPublicByIds
  const parts = await findParts(payload, news, findByIds)
  const stories = [...new Set(news.map(({ story }) => story))]
  const [photos, quotes, versions] = await Promise.all([
    findByIds(payload, 'photos', [...parts.photos.keys()]),
    findByIds(payload, 'quotes', [...news.flatMap((item) => item.quotes), ...parts.quotes.keys()]),
    stories.length > 0 ? findPublic(payload, 'news', { where: { story: { in: stories } }, only: ['story', 'language', 'slug', 'publishedAt'], limit: stories.length * 3, counted: false }) : { items: [] },
  ])
  const around = { ...(await loadAround(payload, language, { news, photos: [...photos.values()], quotes: [...quotes.values()] })), embargoedUntil: closed?.until }
  const photoItems = await loadPhotoItems(payload, [...photos.values()], around, measure, closed)
  return news.map((item): MachineItem => {
    const references = storyReferences(item.body)
    const shown = [...new Set([item.hero, ...item.gallery, ...references.photos])]
    const cited = [...new Set([...item.quotes, ...references.quotes])]
    const ofPhotos = shown.flatMap((id) => (id && photoItems.get(id)) || []).map((one, index) => ({ name: item.hero && index === 0 ? 'hero' : `photo_${index + 1}`, rel: 'photo', item: one }))
    const ofQuotes = cited.flatMap((id) => quotes.get(id) ?? []).map((quote, index) => ({ name: `quote_${index + 1}`, rel: 'quote', item: toQuoteItem(quote, around) }))
    const ofDocuments = item.documents.flatMap((id) => parts.documents.get(id) ?? []).map((one, index) => ({ name: `document_${index + 1}`, rel: 'document', item: toDocumentItem(one, item.publishedAt, around) }))
    return {
      ...toStoryItem(item, parts, around),
      associations: [...ofPhotos, ...ofQuotes, ...ofDocuments],
      translations: versions.items
        .filter((other) => other.story === item.story && other.id !== item.id)
        .map((other) => ({ language: other.language, uri: itemUri('news', other.id, other.publishedAt), page: absolute(newsAddress(other.language, other.slug)) })),
    }
  })
}

/** A kit: the story itself first, then all that belongs to it, each as an item of its own. */
export function toKit(id: string, story: MachineItem): MachineItem {
  const { uri, version, language, firstCreated, versionCreated, copyrightHolder, usageTerms, headline, summary, page, embargoedUntil, subjects, associations } = story
  const newest = [versionCreated, ...associations.map(({ item }) => item.versionCreated)].toSorted().at(-1) ?? versionCreated
  return {
    uri: uri.replace(`news/${id}`, `kits/${id}`),
    type: 'composite',
    profile: 'kit',
    version: Math.max(version, ...associations.map(({ item }) => item.version)),
    language,
    firstCreated,
    versionCreated: newest,
    copyrightHolder,
    ...(usageTerms && { usageTerms }),
    ...(headline && { headline }),
    ...(summary && { summary }),
    ...(page && { page }),
    ...(embargoedUntil && { embargoedUntil }),
    subjects,
    people: [],
    places: [],
    keywords: [],
    renditions: [],
    translations: [],
    associations: [{ name: 'story', rel: 'text', item: { ...story, associations: [] } }, ...associations],
  }
}

/** A shoot: its public photos in the order in which they were taken. Undefined for one of which none is public. */
export async function loadShootKit(payload: Payload, language: Language, id: string): Promise<MachineItem | undefined> {
  const order = await findShootOrder(payload, id)
  const photos = await findPublicByIds(payload, 'photos', order)
  const all = order.flatMap((one) => photos.get(one) ?? [])
  const shoot = (await findShootsOf(payload, all)).get(id)
  const [first] = all
  if (!shoot || !first) return undefined
  const around = await loadAround(payload, language, { photos: all })
  const items = [...(await loadPhotoItems(payload, all, around, peekDownloads)).values()]
  const created = items.map(({ firstCreated }) => firstCreated).toSorted()[0] ?? ''
  const kit = toKit(id, { ...toPhotoItem(first, [], undefined, around), associations: items.map((item, index) => ({ name: `photo_${index + 1}`, rel: 'photo', item })) })
  const title = textIn(shoot.title, language)
  const { summary: _, headline: __, ...rest } = kit
  return {
    ...rest,
    // A tag URI wants a day. The same for all shoots: the photo that one begins with may be taken down.
    uri: itemUri('shoots', id, '2026-01-01'),
    firstCreated: created,
    ...(title && { headline: title }),
    page: absolute(shootAddress(language, id)),
    associations: kit.associations.slice(1),
  }
}
