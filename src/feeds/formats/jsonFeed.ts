import { generateJsonFeed } from 'feedsmith'
import type { Feed, FeedItem } from '../feed.ts'

/** JSON Feed 1.1. */
export const toJsonFeed = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: feed.self,
      next_url: feed.next,
      language: feed.language,
      authors: [{ name: feed.organisation }],
      hubs: feed.hub === undefined ? undefined : [{ type: 'WebSub', url: feed.hub }],
      items: feed.items.map((item) => toItem(item, feed.language)),
    }),
  )

const toItem = ({ id, address, title, lead, html, authors, topics, published, updated, picture }: FeedItem, language: string) => ({
  id,
  url: address,
  title,
  summary: lead,
  // The standard wants one of the two.
  ...(html ? { content_html: html } : { content_text: lead ?? title }),
  date_published: published,
  date_modified: updated,
  language,
  authors: authors.map((name) => ({ name })),
  tags: topics,
  image: picture?.address,
  attachments: picture && [{ url: picture.address, mime_type: picture.contentType, size_in_bytes: picture.byteSize }],
})
