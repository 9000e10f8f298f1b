import type { Payload, Where } from 'payload'
import { peekDownloads } from '#content/photos/measureDownloads.ts'
import type { Language } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { findPublic } from '#publication/findPublic.ts'
import { findWithdrawnItems } from '#publication/findWithdrawnItems.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicContent } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { feedAddress, type FeedScope } from '../feedAddresses.ts'
import type { FoundScope } from '../findScope.ts'
import { houseName } from '../houseName.ts'
import { feedItems, feedPages, mostTold, toldSince } from '../loadFeed.ts'
import { loadAround, loadPhotoItems, loadStoryItems } from './loadMachineItems.ts'
import type { MachineFormat } from './machineFormats.ts'
import type { MachineFeed, MachineItem } from './MachineItem.ts'
import { toCanceledItem, toQuoteItem } from './toMachineItem.ts'

type Order = { language: Language; scope: FeedScope; found: FoundScope; format: MachineFormat; page: number }
type Listed = 'news' | 'photos' | 'quotes'

/** Items of a feed for machines, page by page; undefined behind the last page. */
export async function loadMachineFeed(payload: Payload, { language, scope, found, format, page }: Order): Promise<MachineFeed | undefined> {
  const collection: Listed = scope.kind === 'photos' || scope.kind === 'quotes' ? scope.kind : 'news'
  const where: Where[] = [...(collection === 'news' ? [{ language: { equals: language } }] : []), ...found.where]
  const since = toldSince()
  const [newest, noted, gone] = await Promise.all([
    findPublic(payload, collection, { where: { and: where }, limit: feedItems, page, listed: true }),
    page === 1 ? findPublic(payload, collection, { where: { and: [...where, { notedAt: { greater_than: since.toISOString() } }] }, sort: ['-notedAt', 'id'], limit: mostTold, listed: true, counted: false }) : { items: [] },
    page === 1 ? findWithdrawnItems(payload, collection, { where: { and: where }, since, limit: mostTold }) : [],
  ])
  if (page > 1 && newest.items.length === 0) return undefined
  const shown = [...new Map([...newest.items, ...noted.items].map((item) => [item.id, item])).values()]
  const around = await loadAround(payload, language)
  const canceled = gone.map((one) => toCanceledItem(collection, one, around))
  const items = [...(await toItems(payload, collection, shown as PublicContent[Listed][], language)), ...canceled].toSorted((a, b) => b.versionCreated.localeCompare(a.versionCreated) || a.uri.localeCompare(b.uri))
  const self = absolute(feedAddress(language, scope, format))
  const organisation = houseName(around.settings, language)
  const name = found.name && textIn(found.name, language)
  const usageTerms = textIn(around.settings.terms, language)
  return {
    uri: self,
    self: page === 1 ? self : `${self}?page=${page}`,
    ...(page < Math.min(newest.pages, feedPages) && { next: `${self}?page=${page + 1}` }),
    title: name ? sayFeeds(language, 'scopeTitle', { organisation, name }) : sayFeeds(language, 'allTitle', { organisation }),
    language,
    organisation,
    ...(usageTerms && { usageTerms }),
    updated: items[0]?.versionCreated ?? new Date(0).toISOString(),
    items,
  }
}

async function toItems(payload: Payload, collection: Listed, shown: PublicContent[Listed][], language: Language): Promise<MachineItem[]> {
  switch (collection) {
    case 'news':
      return loadStoryItems(payload, shown as PublicContent['news'][], language, peekDownloads)
    case 'photos': {
      const photos = shown as PublicContent['photos'][]
      return [...(await loadPhotoItems(payload, photos, await loadAround(payload, language, { photos }), peekDownloads)).values()]
    }
    case 'quotes': {
      const quotes = shown as PublicContent['quotes'][]
      const around = await loadAround(payload, language, { quotes })
      return quotes.map((quote) => toQuoteItem(quote, around))
    }
  }
}
