import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import type { PublicEvent, PublicNews, PublicPhoto, PublicQuote, PublicSpeaker } from '#publication/publicContent.ts'
import { loadNewsList, type NewsCards } from './loadNewsList.ts'

/** What a front page shows: which story leads, which stand beside it, and the rest in its order. */
export type Front = Pick<NewsCards, 'photos' | 'topics'> & {
  lead?: PublicNews
  slots: PublicNews[]
  rest: PublicNews[]
  quotes: PublicQuote[]
  speakers: Map<string, PublicSpeaker>
  events: PublicEvent[]
  gallery: PublicPhoto[]
}

const slotCount = 6
const storyCount = 15

/** The front page in its automatic order: the newest story leads. */
export async function loadFront(payload: Payload, language: Language): Promise<Front> {
  const now = new Date().toISOString()
  const [news, quotes, events, gallery] = await Promise.all([
    loadNewsList(payload, language, 1, undefined, storyCount),
    findPublic(payload, 'quotes', { limit: 3, counted: false }),
    findPublic(payload, 'events', { where: { startsAt: { greater_than_equal: now } }, sort: ['startsAt', 'id'], limit: 6, counted: false }),
    findPublic(payload, 'photos', { limit: 6, where: { shoot: { exists: true } }, counted: false }),
  ])
  const speakers = await findPublicByIds(payload, 'speakers', quotes.items.map(({ speaker }) => speaker))
  const [lead, ...others] = news.items
  return {
    lead,
    slots: others.slice(0, slotCount),
    rest: others.slice(slotCount),
    photos: news.photos,
    topics: news.topics,
    quotes: quotes.items,
    speakers,
    events: events.items,
    gallery: gallery.items,
  }
}
