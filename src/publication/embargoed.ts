import { createLocalReq, type Payload, type Where } from 'payload'
import type { Language } from '#languages/language.ts'
import type { Journalist } from '#people/journalists/journalist.ts'
import { isWorkflowCollection, workflowOf, type RawItem } from '#workflow/workflowOptions.ts'
import { acceptedStories, type AcceptedWords } from './embargo/acceptEmbargo.ts'
import { heldDocuments } from './embargo/heldDocuments.ts'
import { underEmbargo } from './embargo/underEmbargo.ts'
import { findPublicByIds } from './findPublic.ts'
import type { PublicCollection, PublicContent, PublicNews } from './publicContent.ts'
import { quietPeriodAt } from './quiet-periods/quietPeriodAt.ts'
import { toRow, type RawRow } from './rawFields.ts'
import { toPublic } from './toPublic.ts'

/** What an approved journalist may know of an item before accepting its terms. */
export type EmbargoNotice = Pick<PublicNews, 'id' | 'story' | 'language' | 'slug' | 'headline' | 'kind' | 'desk'> & { releaseAt: string; isAccepted: boolean; /** Accepted once, in words that stand no more. */ isOutdated: boolean }

/** An item whose terms are accepted, and the way to its quotes, photos and files; in place of `findPublicByIds`. */
export type EmbargoedItem = { notice: EmbargoNotice; item: PublicNews; findByIds: typeof findPublicByIds }

export type EmbargoedPart<Collection extends PublicCollection> = { item: PublicContent[Collection]; story: PublicNews; releaseAt: string }

async function findRows(payload: Payload, where: Where): Promise<RawRow[]> {
  const quiet = (await quietPeriodAt(await createLocalReq({}, payload), 'campaign'))(new Date())
  const { docs } = await payload.find({
    collection: 'news',
    where: { and: [underEmbargo(new Date()), where, ...(quiet ? [{ nature: { not_equals: 'campaign' } }] : [])] },
    sort: ['releaseAt', 'id'],
    limit: 200,
    pagination: false,
    depth: 0,
    draft: false,
    locale: 'all',
  })
  return docs.map(toRow)
}

function toNotice(row: RawRow, accepted: Map<string, AcceptedWords>): EmbargoNotice {
  const { id, story, language, slug, headline, kind, desk } = toPublic.news(row)
  return { id, story, language, slug, headline, kind, desk, releaseAt: new Date(String(row.releaseAt)).toISOString(), isAccepted: accepted.get(story) === 'ofNow', isOutdated: accepted.get(story) === 'older' }
}

/** The one door to what is under embargo: what an approved journalist is told of, the soonest to lift first. */
export async function findEmbargoed(payload: Payload, journalist: Journalist, where: Where = {}): Promise<EmbargoNotice[]> {
  const [rows, accepted] = await Promise.all([findRows(payload, where), acceptedStories(payload, journalist)])
  return rows.map((row) => toNotice(row, accepted))
}

/** The item at an address of the embargo, for `openEmbargoed`. */
export const embargoedAt = (language: Language, slug: string): Where => ({ and: [{ slug: { equals: slug } }, { language: { equals: language } }] })

/** One item under embargo: its notice alone until the terms are accepted, the whole of it then. */
export async function openEmbargoed(payload: Payload, journalist: Journalist, where: Where): Promise<EmbargoedItem | { notice: EmbargoNotice } | undefined> {
  const [[row], accepted] = await Promise.all([findRows(payload, where), acceptedStories(payload, journalist)])
  if (!row) return undefined
  const notice = toNotice(row, accepted)
  return notice.isAccepted ? { notice, item: { ...toPublic.news(row), heldBackUntil: notice.releaseAt }, findByIds: await partsOf(payload, row) } : { notice }
}

/** The ids of all that goes out with an item. */
async function shownBy(payload: Payload, row: RawRow): Promise<Set<string>> {
  const { partsOf: references, documentsOf } = workflowOf(await createLocalReq({}, payload), 'news')
  const item = row as RawItem
  return new Set([...(references?.(item) ?? []).map(({ collection, id }) => `${collection} ${id}`), ...(documentsOf?.(item) ?? []).map((id) => `documents ${id}`)])
}

const partsOf =
  async (payload: Payload, row: RawRow): Promise<typeof findPublicByIds> => {
    const shown = await shownBy(payload, row)
    return async (_, collection, ids, options) => {
      const found = await findPublicByIds(payload, collection, ids, options)
      const missing = [...new Set(ids)].filter((id): id is string => id !== undefined && !found.has(id) && shown.has(`${collection} ${id}`))
      for (const item of await findHeldBack(payload, collection, missing)) found.set((item as { id: string }).id, item)
      return found
    }
  }

/** Those of these items that are kept from the public by an embargo alone. */
async function findHeldBack<Collection extends PublicCollection>(payload: Payload, collection: Collection, ids: string[]): Promise<PublicContent[Collection][]> {
  if (ids.length === 0 || !(isWorkflowCollection(collection) || collection === 'documents')) return []
  const held: Where = isWorkflowCollection(collection) ? underEmbargo(new Date()) : { and: [{ _status: { equals: 'published' } }, { id: { in: [...(await heldDocuments(payload)), ''] } }] }
  const { docs } = await payload.find({ collection, where: { and: [{ id: { in: ids } }, held] }, limit: ids.length, pagination: false, depth: 0, draft: false, locale: 'all' })
  return docs.map(toRow).map((row) => ({ ...toPublic[collection](row), isHeldBack: true, ...(row.releaseAt ? { heldBackUntil: new Date(String(row.releaseAt)).toISOString() } : {}) }))
}

/** A quote, photo or file of an item whose terms this journalist has accepted, with the item. */
export async function findEmbargoedPart<Collection extends 'quotes' | 'photos' | 'documents'>(
  payload: Payload,
  journalist: Journalist,
  collection: Collection,
  id: string,
): Promise<EmbargoedPart<Collection> | undefined> {
  const accepted = [...(await acceptedStories(payload, journalist))].flatMap(([story, words]) => (words === 'ofNow' ? [story] : []))
  if (accepted.length === 0) return undefined
  for (const row of await findRows(payload, { story: { in: accepted } })) {
    if (!(await shownBy(payload, row)).has(`${collection} ${id}`)) continue
    const [item] = await findHeldBack(payload, collection, [id])
    return item && { item, story: toPublic.news(row), releaseAt: new Date(String(row.releaseAt)).toISOString() }
  }
  return undefined
}
