import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { endOfOfficeDay, officeDay } from '#languages/officeDay.ts'
import { findPublic } from '#publication/findPublic.ts'
import { noteFreshUntil } from '#publication/shown/shown.ts'
import type { PublicNews } from '#publication/publicContent.ts'
import { versionsOf } from '#content/news/site/loadStory.ts'
import { type CardNews, cardFields } from '#content/news/site/cardFields.ts'
import { allDays, countKey } from './ViewCounts.ts'

/** How often a story was read in all its languages, with what its versions brought along from where they stood before. */
export async function loadViews(payload: Payload, { story }: Pick<PublicNews, 'story'>): Promise<number> {
  const [counted, versions] = await Promise.all([
    payload.find({ collection: 'view-counts', where: { key: { equals: countKey(story, allDays) } }, limit: 1, depth: 0, pagination: false }),
    versionsOf(payload, { story }),
  ])
  return versions.reduce((sum, { earlierViews }) => sum + earlierViews, counted.docs[0]?.count ?? 0)
}

const mostReadMinutes = 5

/** The day's stories in this language, the most read first; `limit` at most. */
export async function findMostRead(payload: Payload, language: Language, { limit = 5, day = officeDay(new Date()) } = {}): Promise<CardNews[]> {
  noteFreshUntil([new Date(Date.now() + mostReadMinutes * 60_000), endOfOfficeDay(new Date())])
  // Some may be withdrawn since, or not there in this language.
  const { docs } = await payload.find({
    collection: 'view-counts',
    where: { day: { equals: day } },
    sort: ['-count', 'story'],
    limit: 4 * limit,
    depth: 0,
    pagination: false,
  })
  if (docs.length === 0) return []
  const order = docs.map(({ story }) => story)
  const { items } = await findPublic(payload, 'news', {
    where: { and: [{ story: { in: order } }, { language: { equals: language } }] },
    limit: order.length,
    only: cardFields,
    listed: true,
    counted: false,
  })
  return items.toSorted((one, other) => order.indexOf(one.story) - order.indexOf(other.story)).slice(0, limit)
}
