import { toFigure, toHtml } from '#content/news/site/toHtml.ts'
import type { StoryParts } from '#content/news/site/findParts.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import { saySite } from '#languages/messages/site.ts'
import { env } from '#platform/env.ts'
import { escapeMarkup } from '#platform/escapeMarkup.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicNews, PublicTopic } from '#publication/publicContent.ts'
import { absolute } from './absolute.ts'
import { changedAt } from './changedAt.ts'
import type { FeedItem, FeedPicture } from './feed.ts'

type Surroundings = { parts: StoryParts; topics: ReadonlyMap<string, PublicTopic>; picture?: FeedPicture | undefined }

/** A tag URI (RFC 4151): the same for ever, whatever becomes of the headline. */
export const itemId = ({ id, publishedAt }: Pick<PublicNews, 'id' | 'publishedAt'>): string =>
  `tag:${new URL(env().siteUrl).hostname},${publishedAt.slice(0, 10)}:news/${id}`

/** A story as a feed carries it: everything that its page says and the law wants said. */
export function toFeedItem(item: PublicNews, { parts, topics, picture }: Surroundings): FeedItem {
  const { language, slug, headline, lead, bylines, publishedAt } = item
  return {
    id: itemId(item),
    address: absolute(newsAddress(language, slug)),
    title: headline,
    ...(lead && { lead }),
    html: toStoryHtml(item, parts),
    authors: bylines,
    topics: item.topics.flatMap((id) => topics.get(id) ?? []).map(({ name }) => textIn(name, language)),
    published: new Date(publishedAt),
    updated: changedAt(item),
    ...(picture && { picture }),
  }
}

/** The text of a story for other programs, with everything that its page says and the law wants said. */
export function toStoryHtml({ language, body, hero, lead, aiUse, changeNotes, imprint }: PublicNews, parts: StoryParts): string {
  const context = { language, parts, siteUrl: env().siteUrl }
  const photo = hero ? parts.photos.get(hero) : undefined
  const notes = changeNotes.toReversed().map(({ kind, note, at }) => `${saySite(language, kind === 'correction' ? 'corrected' : 'updated')}, ${formatDateTime(at, language)}: ${note}`)
  const label = aiUse === 'none' ? [] : [saySite(language, aiUse === 'synthetic' ? 'aiSynthetic' : 'aiAssisted')]
  const paragraph = (text: string): string => `<p>${escapeMarkup(text)}</p>`
  return [
    ...(lead ? [paragraph(lead)] : []),
    ...(photo ? [toFigure(photo, context)] : []),
    ...[...label, ...notes].map(paragraph),
    toHtml(body, context),
    ...(imprint ? [paragraph(saySite(language, 'imprintLine', imprint))] : []),
  ].join('')
}
