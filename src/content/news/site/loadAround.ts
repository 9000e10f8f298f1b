import type { Payload, Where } from 'payload'
import { findPublic } from '#publication/findPublic.ts'
import type { PublicNews } from '#publication/publicContent.ts'
import { cardFields, linkFields, type LinkedNews } from './cardFields.ts'
import { type NewsCards, withCards } from './loadNewsList.ts'

/** Where a reader may go on from a story: to what shares its topics or speakers, and to what came before and after. */
export type Around = { related: NewsCards; earlier?: LinkedNews; later?: LinkedNews }

const relatedCount = 4

/** Stories around a story, in its language; in a quiet period without campaign items. */
export async function loadAround(payload: Payload, item: PublicNews): Promise<Around> {
  const { language, story, topics, speakers, publishedAt } = item
  const others: Where = { and: [{ language: { equals: language } }, { story: { not_equals: story } }] }
  const alike: Where[] = [
    ...(topics.length > 0 ? [{ topics: { in: topics } }] : []),
    ...(speakers.length > 0 ? [{ speakers: { in: speakers } }] : []),
  ]
  const list = { listed: true, counted: false } as const
  const [earlier, later, related] = await Promise.all([
    findPublic(payload, 'news', { ...list, only: linkFields, limit: 1, where: { and: [others, { publishedAt: { less_than: publishedAt } }] } }),
    findPublic(payload, 'news', { ...list, only: linkFields, limit: 1, where: { and: [others, { publishedAt: { greater_than: publishedAt } }] }, sort: ['publishedAt', 'id'] }),
    alike.length > 0 ? findPublic(payload, 'news', { ...list, only: cardFields, limit: relatedCount, where: { and: [others, { or: alike }] } }) : { items: [] },
  ])
  return { related: await withCards(payload, related.items), earlier: earlier.items[0], later: later.items[0] }
}
