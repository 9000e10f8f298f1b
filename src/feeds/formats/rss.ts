import { generateRssFeed } from 'feedsmith'
import type { Feed, FeedItem } from '../feed.ts'
import { tighten } from './tighten.ts'

/** RSS 2.0. Addresses of items change with their headlines, so `guid` is not one; corrections stand in `atom:updated`. */
export const toRss = (feed: Feed): string =>
  tighten(
    generateRssFeed({
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.language,
      copyright: feed.rights,
      lastBuildDate: feed.updated,
      docs: 'https://www.rssboard.org/rss-specification',
      atom: {
        links: [
          { href: feed.self, rel: 'self', type: 'application/rss+xml' },
          ...(feed.next ? [{ href: feed.next, rel: 'next', type: 'application/rss+xml' }] : []),
          ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
        ],
      },
      items: feed.items.map((item) => toItem(item, feed.organisation)),
    }),
  )

const toItem = ({ id, address, title, lead, html, authors, topics, published, updated, picture }: FeedItem, organisation: string) => ({
  title,
  link: address,
  description: lead ?? '',
  guid: { value: id, isPermaLink: false },
  pubDate: published,
  categories: topics.map((name) => ({ name })),
  enclosures: picture && [{ url: picture.address, length: picture.byteSize, type: picture.contentType }],
  dc: { creators: authors.length > 0 ? authors : [organisation] },
  atom: { updated },
  content: { encoded: html },
})
