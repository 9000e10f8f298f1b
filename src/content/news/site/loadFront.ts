import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import { noteFreshUntil } from '#publication/shown/shown.ts'
import { eventFields, type RowEvent } from '../../events/site/eventFields.ts'
import { findFrontPicks } from '../../front/findFrontPicks.ts'
import { slotCount } from '../../front/slotCount.ts'
import { pictureFields, type PicturePhoto } from '../../photos/site/pictureFields.ts'
import { type ListedQuote, quoteFields } from '../../quotes/site/quoteFields.ts'
import { type QuotedSpeaker, speakerFields } from '../../quotes/site/speakerFields.ts'
import { cardFields, type CardNews } from './cardFields.ts'
import { withCards, type NewsCards } from './loadNewsList.ts'

/** What a front page shows: which story leads, which stand beside it, and the rest in its order. */
export type Front = Pick<NewsCards, 'photos' | 'topics'> & {
  lead?: CardNews
  slots: CardNews[]
  rest: CardNews[]
  quotes: ListedQuote[]
  speakers: Map<string, QuotedSpeaker>
  events: RowEvent[]
  gallery: PicturePhoto[]
}

const storyCount = 15

/** The front page as an editor has composed it; places that are left open are taken by the newest stories. */
export async function loadFront(payload: Payload, language: Language): Promise<Front> {
  const now = new Date().toISOString()
  const [picks, newest, quotes, events, gallery] = await Promise.all([
    findFrontPicks(payload, language),
    findPublic(payload, 'news', { where: { language: { equals: language } }, only: cardFields, limit: storyCount, listed: true, counted: false }),
    findPublic(payload, 'quotes', { only: quoteFields, limit: 3, counted: false }),
    findPublic(payload, 'events', { only: eventFields, where: { startsAt: { greater_than_equal: now } }, sort: ['startsAt', 'id'], limit: 6, counted: false }),
    findPublic(payload, 'photos', { only: pictureFields, limit: 6, where: { shoot: { exists: true } }, counted: false }),
  ])
  const { lead, slots, rest } = compose(picks, newest.items)
  const [{ photos, topics }, speakers] = await Promise.all([
    withCards(payload, [...(lead ? [lead] : []), ...slots, ...rest]),
    findPublicByIds(payload, 'speakers', quotes.items.map(({ speaker }) => speaker), speakerFields),
  ])
  noteFreshUntil(events.items.map(({ startsAt }) => new Date(startsAt)))
  return { lead, slots, rest, photos, topics, quotes: quotes.items, speakers, events: events.items, gallery: gallery.items }
}

function compose(picks: Pick<Front, 'lead' | 'slots'>, newest: CardNews[]): Pick<Front, 'lead' | 'slots' | 'rest'> {
  const picked = new Set([picks.lead?.id, ...picks.slots.map(({ id }) => id)])
  const [...others] = newest.filter(({ id }) => !picked.has(id))
  const lead = picks.lead ?? others.shift()
  const slots = [...picks.slots, ...others.splice(0, Math.max(0, slotCount - picks.slots.length))]
  return { lead, slots, rest: others }
}
