import { Readable } from 'node:stream'
import { SitemapIndexStream, SitemapStream, streamToPromise, type IndexItem, type SitemapItemLoose } from 'sitemap'

/** What search engines read in one file. */
export const mostInSitemap = 50_000

/** Of quotes and photos there may be more than that; each part is read at once. */
export const addressesInSitemap = 5000

const write = async (items: object[], stream: SitemapStream | SitemapIndexStream): Promise<string> =>
  (await streamToPromise(Readable.from(items).pipe(stream))).toString()

const namespaces = { news: false, xhtml: true, image: true, video: false }

/** An empty list is written too: the stream of the library would end without a word. */
export const writeSitemap = (items: SitemapItemLoose[], { news = false } = {}): Promise<string> =>
  items.length === 0
    ? Promise.resolve('<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>')
    : write(items, new SitemapStream({ xmlns: { ...namespaces, news } }))

export const writeSitemapIndex = (items: IndexItem[]): Promise<string> => write(items, new SitemapIndexStream())
