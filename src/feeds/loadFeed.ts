import type { Payload } from 'payload'
import { photoAddress } from '#content/fileAddresses.ts'
import { findParts } from '#content/news/site/findParts.ts'
import { finishPhoto } from '#content/photos/finishPhoto.ts'
import type { Language } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { env } from '#platform/env.ts'
import { findPublic, findPublicByIds, findPublicSettings } from '#publication/findPublic.ts'
import { findWithdrawnItems } from '#publication/findWithdrawnItems.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { absolute } from './absolute.ts'
import type { Feed, FeedPicture } from './feed.ts'
import { feedAddress, type FeedFormat, type FeedScope } from './feedAddresses.ts'
import type { FoundScope } from './findScope.ts'
import { houseName } from './houseName.ts'
import { itemId, toFeedItem } from './toFeedItem.ts'

/** Stories in one part of a feed, and parts that can be asked for: who wants everything takes the sitemap. */
export const feedItems = 20
export const feedPages = 50

/** For so long a feed tells on its first page of what was corrected or taken down, however old the item is. */
const daysTold = 30
export const mostTold = 50
export const toldSince = (): Date => new Date(Math.floor(Date.now() / 86_400_000 - daysTold) * 86_400_000)

type Order = { language: Language; scope: FeedScope; found: FoundScope; format: FeedFormat; page: number }

/** The newest stories of a feed, page by page; undefined behind the last page. */
export async function loadFeed(payload: Payload, { language, scope, found, format, page }: Order): Promise<Feed | undefined> {
  const where = { and: [{ language: { equals: language } }, ...found.where] }
  // RSS and JSON Feed have no words for it.
  const tellsOfGone = format === 'atom' && page === 1
  const [{ items, pages }, settings, withdrawn] = await Promise.all([
    findPublic(payload, 'news', { where, limit: feedItems, page, listed: true }),
    findPublicSettings(payload),
    tellsOfGone ? findWithdrawnItems(payload, 'news', { where, since: toldSince(), limit: mostTold }) : [],
  ])
  if (page > 1 && items.length === 0) return undefined
  const [parts, topics] = await Promise.all([findParts(payload, items), findPublicByIds(payload, 'topics', items.flatMap((item) => item.topics))])
  const pictures = await findPictures(payload, items.map(({ hero }) => hero), settings)
  const entries = items.map((item) => toFeedItem(item, { parts, topics, picture: item.hero ? pictures.get(item.hero) : undefined }))
  const gone = withdrawn.map((item) => ({ id: itemId(item), at: new Date(item.withdrawnAt), reason: item.reason }))
  const self = absolute(feedAddress(language, scope, format))
  const organisation = houseName(settings, language)
  const name = found.name && textIn(found.name, language)
  const rights = textIn(settings.terms, language)
  return {
    id: self,
    title: name ? sayFeeds(language, 'scopeTitle', { organisation, name }) : sayFeeds(language, 'allTitle', { organisation }),
    description: name ? sayFeeds(language, 'scopeDescription', { organisation, name }) : sayFeeds(language, 'allDescription', { organisation }),
    language,
    page: absolute(found.pageIn(language)),
    self: page === 1 ? self : `${self}?page=${page}`,
    ...(page < Math.min(pages, feedPages) && { next: `${self}?page=${page + 1}` }),
    ...(env().webSubHub && { hub: env().webSubHub }),
    organisation,
    ...(rights && { rights }),
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()), ...gone.map(({ at }) => at.getTime()))),
    items: entries,
    gone,
  }
}

/** How many bytes a picture has is known when it has been made; each is made once, and kept. */
async function findPictures(payload: Payload, ids: (string | undefined)[], settings: PublicSettings): Promise<Map<string, FeedPicture>> {
  const photos = await findPublicByIds(payload, 'photos', ids)
  const found = await Promise.all(
    [...photos.values()].map(async (photo) => {
      const file = await finishPhoto(payload, photo, { rendition: 'card', settings })
      return file && ([photo.id, { address: absolute(photoAddress(photo.id, 'card')), contentType: file.contentType, byteSize: file.byteSize }] as const)
    }),
  )
  return new Map(found.filter((one) => one !== undefined))
}
