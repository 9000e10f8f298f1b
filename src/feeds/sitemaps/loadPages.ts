import type { Payload } from 'payload'
import type { SitemapItemLoose } from 'sitemap'
import { photoAddress } from '#content/fileAddresses.ts'
import { languages, type Language } from '#languages/language.ts'
import { findPublic } from '#publication/findPublic.ts'
import {
  aboutAddress,
  agendaAddress,
  alertsAddress,
  contactsAddress,
  correctionsAddress,
  deskAddress,
  eventAddress,
  eventsAddress,
  frontAddress,
  newsListAddress,
  photoPageAddress,
  photosAddress,
  pressAddress,
  pressFormatsAddress,
  pressPhotosAddress,
  quoteAddress,
  quotesAddress,
  speakerAddress,
  speakersAddress,
  topicAddress,
  topicsAddress,
} from '#publication/pageAddresses.ts'
import { absolute } from '../absolute.ts'
import { toLinks } from './loadSitemaps.ts'
import { addressesInSitemap, writeSitemap } from './writeSitemap.ts'

/** A page that is there in every language. */
const entry = (language: Language, address: (language: Language) => string, more: Partial<SitemapItemLoose> = {}): SitemapItemLoose => ({
  url: absolute(address(language)),
  links: toLinks(Object.fromEntries(languages.map((one) => [one, address(one)]))),
  ...more,
})

const newest = { limit: addressesInSitemap, counted: false }

/** Pages that are always there. */
const standing = [
  frontAddress, newsListAddress, topicsAddress, speakersAddress, quotesAddress, photosAddress, eventsAddress, correctionsAddress, aboutAddress, contactsAddress,
  pressAddress, pressPhotosAddress, pressFormatsAddress, agendaAddress, alertsAddress,
] // prettier-ignore

/** The standing pages, topics, desks, speakers, and the newest events. */
export async function loadPages(payload: Payload, language: Language): Promise<string> {
  const [topics, desks, speakers, events] = await Promise.all([
    findPublic(payload, 'topics', { ...newest, only: ['slug'] }),
    findPublic(payload, 'desks', { ...newest, only: ['slug'] }),
    findPublic(payload, 'speakers', { ...newest, only: ['slug'] }),
    findPublic(payload, 'events', { ...newest, only: ['slug'] }),
  ])
  return writeSitemap([
    ...standing.map((address) => entry(language, address)),
    ...topics.items.map(({ slug }) => entry(language, (one) => topicAddress(one, slug))),
    ...desks.items.map(({ slug }) => entry(language, (one) => deskAddress(one, slug))),
    ...speakers.items.map(({ slug }) => entry(language, (one) => speakerAddress(one, slug))),
    ...events.items.map(({ slug }) => entry(language, (one) => eventAddress(one, slug))),
  ])
}

const part = (page: number) => ({ ...newest, page, sort: ['publishedAt', 'id'] })

export async function loadQuotes(payload: Payload, language: Language, page: number): Promise<string | undefined> {
  const { items } = await findPublic(payload, 'quotes', { ...part(page), only: ['publishedAt'] })
  if (items.length === 0) return undefined
  return writeSitemap(items.map(({ id, publishedAt }) => entry(language, (one) => quoteAddress(one, id), { lastmod: publishedAt })))
}

export async function loadPhotos(payload: Payload, language: Language, page: number): Promise<string | undefined> {
  const { items } = await findPublic(payload, 'photos', { ...part(page), only: ['publishedAt'] })
  if (items.length === 0) return undefined
  return writeSitemap(
    items.map(({ id, publishedAt }) =>
      entry(language, (one) => photoPageAddress(one, id), { ...(publishedAt && { lastmod: publishedAt }), img: [{ url: absolute(photoAddress(id, 'page')) }] }),
    ),
  )
}
