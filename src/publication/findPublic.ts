import type { Payload, Where } from 'payload'
import { notHeldBack } from './embargo/heldDocuments.ts'
import type { PublicCollection, PublicContent, PublicHouse, PublicPhoto, PublicSettings, PublicShoot } from './publicContent.ts'
import { quietPeriodAt } from './quiet-periods/quietPeriodAt.ts'
import { rawFieldsOf } from './rawFieldsOf.ts'
import { idOf, idsOf, type RawRow, textOf, toRow } from './rawFields.ts'
import { noteShown, oncePerPage } from './shown/shown.ts'
import { toPublic, toPublicHouse, toPublicSettings, toPublicShoot } from './toPublic.ts'
import { type MovedCollection, visibleAt } from './visibility.ts'

export type PublicList<Item> = { items: Item[]; total: number; pages: number }

/** The fields of a public item that a list asks for; its id comes with them. */
export type Only<Collection extends PublicCollection> = keyof PublicContent[Collection]

type Chosen<Collection extends PublicCollection, Name extends Only<Collection>> = Pick<PublicContent[Collection], Name | ('id' & Only<Collection>)>

export type PublicSearch<Name> = {
  where?: Where
  /** Default: the newest first, where a collection has such an order. */
  sort?: string | string[]
  limit?: number
  page?: number
  /** Reads these fields alone, in a third of the time; all without it. */
  only?: readonly Name[]
  /** Leaves the text of stories out: a list does not show it. */
  withoutBody?: boolean
  /** For fronts, lists and whatever else spreads: in a quiet period campaign items stay at their addresses and out of it. */
  listed?: boolean
  /** Counts what there is besides: `total` and `pages` are wrong without it, and the answer comes sooner. */
  counted?: boolean
}

const newestFirst: Partial<Record<PublicCollection, string[]>> = {
  news: ['-publishedAt', '-id'],
  quotes: ['-publishedAt', '-id'],
  photos: ['-publishedAt', '-id'],
  events: ['-startsAt', '-id'],
}

/**
 * The one door to public content: what outsiders may see now, with the fields they may know, in all languages.
 * Payload's Local API checks no access of its own, so nothing else on the public side asks it. Relations come as ids.
 * The database is asked past Payload's hooks, which have nothing to say to outsiders: see decision 0036.
 */
export async function findPublic<Collection extends PublicCollection, Name extends Only<Collection> = Only<Collection>>(
  payload: Payload,
  collection: Collection,
  { where, sort = newestFirst[collection] ?? 'id', limit = 20, page = 1, only, withoutBody, listed, counted = true }: PublicSearch<Name> = {},
): Promise<PublicList<Chosen<Collection, Name>>> {
  noteShown(collection, where)
  const { docs, totalDocs, totalPages } = await payload.db.find<RawRow & { id: string }>({
    collection,
    where: { and: [visibleAt(new Date(), collection), ...(where ? [where] : []), ...(listed ? await notQuietNow(payload, collection) : []), ...(collection === 'documents' ? await notHeldBack(payload) : [])] },
    sort,
    pagination: counted,
    limit: Math.max(1, limit),
    page,
    locale: 'all',
    select: rawFieldsOf(collection, only as readonly string[] | undefined, withoutBody),
  })
  return { items: docs.map((doc) => pick(toPublic[collection](doc), only)), total: totalDocs, pages: totalPages }
}

/** What was not asked for was not read: better no value than a wrong one. */
function pick<Item extends { id: string }, Name extends keyof Item>(item: Item, only: readonly Name[] | undefined): Pick<Item, Name | 'id'> {
  return only ? (Object.fromEntries(['id', ...(only as readonly string[])].map((name) => [name, item[name as Name]])) as Pick<Item, Name | 'id'>) : item
}

async function notQuietNow(payload: Payload, collection: PublicCollection): Promise<Where[]> {
  if (collection !== 'news') return []
  const quiet = await oncePerPage('quiet', () => quietPeriodAt({ payload }, 'campaign'))
  return quiet(new Date()) ? [{ nature: { not_equals: 'campaign' } }] : []
}

/** The first public item that `where` fits. */
export async function findOnePublic<Collection extends PublicCollection>(
  payload: Payload,
  collection: Collection,
  where: Where,
): Promise<PublicContent[Collection] | undefined> {
  const { items } = await findPublic(payload, collection, { where, limit: 1, counted: false })
  return items[0] as PublicContent[Collection] | undefined
}

export const findPublicById = <Collection extends PublicCollection>(
  payload: Payload,
  collection: Collection,
  id: string,
): Promise<PublicContent[Collection] | undefined> => findOnePublic(payload, collection, { id: { equals: id } })

/** Those of these items that are public, by id, in one query; none for no ids. */
export async function findPublicByIds<Collection extends PublicCollection, Name extends Only<Collection> = Only<Collection>>(
  payload: Payload,
  collection: Collection,
  ids: Iterable<string | undefined>,
  only?: readonly Name[],
): Promise<Map<string, Chosen<Collection, Name>>> {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined)
  if (wanted.length === 0) return new Map()
  const { items } = await findPublic(payload, collection, { where: { id: { in: wanted } }, limit: wanted.length, only, counted: false })
  return new Map(items.map((item) => [(item as { id: string }).id, item]))
}

/** What the house says of itself on every page and in every file. */
export async function findPublicSettings(payload: Payload): Promise<PublicSettings> {
  noteShown('settings')
  const select = { organisation: true, logo: true, logoDark: true, boilerplate: true, terms: true, imprint: true } as const
  return toPublicSettings(toRow(await payload.db.findGlobal({ slug: 'settings', locale: 'all', select })))
}

/** The texts of the pages about the house. */
export async function findPublicHouse(payload: Payload): Promise<PublicHouse> {
  noteShown('settings')
  const select = { about: true, contacts: true } as const
  return toPublicHouse(toRow(await payload.findGlobal({ slug: 'settings', depth: 0, locale: 'all', select })))
}

/** The sets that these photos were taken in. A set is as public as its photos, so it is asked for through them alone. */
export async function findShootsOf(payload: Payload, photos: readonly Pick<PublicPhoto, 'shoot'>[]): Promise<Map<string, PublicShoot>> {
  const ids = [...new Set(photos.map(({ shoot }) => shoot))].filter((id) => id !== undefined)
  if (ids.length === 0) return new Map()
  noteShown('shoots', { id: { in: ids } })
  const { docs } = await payload.find({ collection: 'shoots', where: { id: { in: ids } }, limit: ids.length, pagination: false, depth: 0, locale: 'all' })
  return new Map(docs.map((doc) => [doc.id, toPublicShoot(toRow(doc))]))
}

/** Ids of the news that an editor has put on top of the front page, as they were picked: ask `findPublic` for what is public of them. */
export async function findFront(payload: Payload): Promise<{ lead: string | undefined; slots: string[] }> {
  noteShown('front')
  const { lead, slots } = toRow(await payload.findGlobal({ slug: 'front', depth: 0 }))
  return { lead: idOf(lead), slots: idsOf(slots) }
}

export type Withdrawn = { id: string; reason: string; withdrawnAt: string }

/** The public reason of an item that was taken down; undefined for one that the public never saw. */
export const findWithdrawn = async (payload: Payload, collection: MovedCollection, where: Where): Promise<Withdrawn | undefined> =>
  (await findAllWithdrawn(payload, collection, where, 1))[0]

/** What was taken down of a collection, the last first, without those that the public never saw. */
export async function findAllWithdrawn(payload: Payload, collection: MovedCollection, where: Where = {}, limit = mostWithdrawn): Promise<Withdrawn[]> {
  noteShown(collection, where)
  const { docs } = await payload.find({
    collection,
    where: { and: [{ publicState: { equals: 'withdrawn' } }, where] },
    sort: '-withdrawnAt',
    limit,
    depth: 0,
    draft: false,
    locale: 'all',
    pagination: false,
    select: { withdrawnAt: true, releaseAt: true, workflow: { withdrawalReason: true } } as never,
  })
  return docs.map(toRow).flatMap((row) => {
    const withdrawnAt = textOf(row.withdrawnAt) ?? ''
    return wasSeen(row, withdrawnAt) ? { id: String(row.id), reason: textOf(toRow(row.workflow).withdrawalReason) ?? '', withdrawnAt } : []
  })
}

/** Withdrawals are rare: more than these nobody leafs through. */
const mostWithdrawn = 500

export type CancelledEvent = Withdrawn & { startsAt: string; endsAt: string | undefined }

/** Events that were announced and taken down, for calendars that have them: nothing but when they were to be. */
export async function findCancelledEvents(payload: Payload, where: Where): Promise<CancelledEvent[]> {
  noteShown('events', where)
  const { docs } = await payload.find({ collection: 'events', where: { and: [{ publicState: { equals: 'withdrawn' } }, where] }, limit: 100, depth: 0, draft: false, pagination: false })
  return docs.map(toRow).flatMap((row) => {
    const withdrawnAt = textOf(row.withdrawnAt) ?? ''
    if (!wasSeen(row, withdrawnAt)) return []
    return [{ id: String(row.id), reason: textOf(toRow(row.workflow).withdrawalReason) ?? '', withdrawnAt, startsAt: String(row.startsAt), endsAt: textOf(row.endsAt) }]
  })
}

/** An item withdrawn while its embargo still held was never there for outsiders. */
const wasSeen = ({ releaseAt }: RawRow, withdrawnAt: string): boolean => {
  const release = textOf(releaseAt)
  return !release || new Date(release) <= new Date(withdrawnAt)
}
