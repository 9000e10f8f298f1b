import type { Payload, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import type { PublicEvent, PublicTopic } from '#publication/publicContent.ts'
import { noteFreshUntil } from '#publication/shown/shown.ts'
import { findBySlug } from '../../findBySlug.ts'
import { loadNewsList, type NewsList } from '../../news/site/loadNewsList.ts'
import { type PicturePhoto, pictureFields } from '../../photos/site/pictureFields.ts'
import { findNamed } from '../../previousSlugs.ts'
import { loadQuotes, type Quotes } from '../../quotes/site/loadQuotes.ts'
import { eventFields, type RowEvent } from './eventFields.ts'

/** What is still to come, or going on, with the first page of what is over. */
export type Events = { upcoming: RowEvent[]; items: RowEvent[]; page: number; pages: number }

const eventsOnPage = 20
const mostUpcoming = 100

export async function loadEvents(payload: Payload, page: number): Promise<Events> {
  const now = new Date().toISOString()
  const isAhead: Where = { or: [{ startsAt: { greater_than_equal: now } }, { endsAt: { greater_than_equal: now } }] }
  const isOver: Where = { and: [{ startsAt: { less_than: now } }, { or: [{ endsAt: { exists: false } }, { endsAt: { less_than: now } }] }] }
  const [upcoming, past] = await Promise.all([
    page === 1 ? findPublic(payload, 'events', { where: isAhead, sort: ['startsAt', 'id'], only: [...eventFields, 'endsAt'], limit: mostUpcoming, counted: false }) : { items: [] },
    findPublic(payload, 'events', { where: isOver, only: eventFields, page, limit: eventsOnPage }),
  ])
  noteFreshUntil(upcoming.items.map((event) => new Date(('endsAt' in event && event.endsAt) || event.startsAt)))
  return { upcoming: upcoming.items, items: past.items, page, pages: past.pages }
}

export type EventFound = { event: PublicEvent; topics: PublicTopic[]; stories: NewsList; photos: PicturePhoto[]; quotes: Quotes }

const storyCount = 12
const photoCount = 12
const quoteCount = 6

/** An event with what was written, taken and said there. */
export async function loadEvent(payload: Payload, language: Language, slug: string): Promise<EventFound | { withdrawn: Withdrawn } | undefined> {
  const event = await findBySlug(payload, 'events', slug)
  if (!event) {
    const withdrawn = await findNamed(slug, (where) => findWithdrawn(payload, 'events', where))
    return withdrawn && { withdrawn }
  }
  return showEvent(payload, language, event)
}

/** An event with what stands around it. */
export async function showEvent(payload: Payload, language: Language, event: PublicEvent): Promise<EventFound> {
  // The page changes by itself when the deadline for journalists passes.
  if (event.accreditation) noteFreshUntil([new Date(event.accreditation.until)])
  const ofEvent = { event: { equals: event.id } }
  const [topics, stories, photos, quotes] = await Promise.all([
    findPublicByIds(payload, 'topics', event.topics),
    loadNewsList(payload, language, 1, ofEvent, storyCount),
    findPublic(payload, 'photos', { where: { ofEvent: { equals: event.id } }, only: pictureFields, limit: photoCount, counted: false }),
    loadQuotes(payload, 1, ofEvent, quoteCount),
  ])
  return { event, topics: [...topics.values()], stories, photos: photos.items, quotes }
}
