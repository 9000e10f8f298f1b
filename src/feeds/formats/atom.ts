import { generateAtomFeed } from 'feedsmith'
import { escapeMarkup } from '#platform/escapeMarkup.ts'
import type { Feed, FeedItem } from '../feed.ts'
import { tighten } from './tighten.ts'

/** Atom 1.0 (RFC 4287), paged as RFC 5005 says; what was taken down is told as RFC 6721 says. */
export const toAtom = (feed: Feed): string =>
  tighten(
    generateAtomFeed({
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: feed.updated,
      rights: feed.rights === undefined ? undefined : { value: feed.rights },
      authors: [{ name: feed.organisation }],
      xml: { lang: feed.language },
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.page, rel: 'alternate', type: 'text/html', hreflang: feed.language },
        ...(feed.next ? [{ href: feed.next, rel: 'next', type: 'application/atom+xml' }] : []),
        ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
      ],
      entries: feed.items.map(toEntry),
    }),
  ).replace(/<\/feed>(?=\s*$)/, () => `${feed.gone.map(toTombstone).join('')}</feed>`)

const toEntry = ({ id, address, title, lead, html, authors, topics, published, updated, picture }: FeedItem) => ({
  id,
  title: { value: title },
  summary: lead === undefined ? undefined : { value: lead },
  content: { value: html, type: 'html' },
  published,
  updated,
  authors: authors.map((name) => ({ name })),
  categories: topics.map((term) => ({ term })),
  links: [
    { href: address, rel: 'alternate', type: 'text/html' },
    ...(picture ? [{ href: picture.address, rel: 'enclosure', type: picture.contentType, length: picture.byteSize }] : []),
  ],
})

const toTombstone = ({ id, at, reason }: Feed['gone'][number]): string =>
  `  <at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="${escapeMarkup(id)}" when="${at.toISOString()}">\n    <at:comment>${escapeMarkup(reason)}</at:comment>\n  </at:deleted-entry>\n`
