import type { Payload, Where } from 'payload'
import { findPublic, findPublicByIds, type PublicList } from '#publication/findPublic.ts'
import type { PublicContent } from '#publication/publicContent.ts'
import type { SearchEntry } from '../index/SearchEntry.ts'
import { type SearchedCollection, type Surroundings, toEntries } from './toEntries.ts'

export type Loaded = { item: string; entries: SearchEntry[] }

type Page = { where?: Where; limit: number; counted?: boolean }

const none: Surroundings = { speakers: new Map(), quotes: new Map() }

async function loadSurroundings(payload: Payload, items: Partial<PublicContent['news'] & PublicContent['quotes']>[]): Promise<Surroundings> {
  const [speakers, quotes] = await Promise.all([
    findPublicByIds(payload, 'speakers', items.flatMap(({ speaker, speakers: several = [] }) => [speaker, ...several])),
    findPublicByIds(payload, 'quotes', items.flatMap(({ quotes: cited = [] }) => cited)),
  ])
  return { speakers, quotes }
}

/** Public items of a collection with their entries, in the order of their ids; how many there are in all only when it is counted. */
export async function loadEntries(payload: Payload, collection: SearchedCollection, { where, limit, counted = false }: Page): Promise<{ items: Loaded[]; total: number }> {
  const { items, total } = (await findPublic(payload, collection, { ...(where && { where }), sort: 'id', limit, counted })) as PublicList<
    PublicContent[SearchedCollection]
  >
  const hasSurroundings = collection === 'news' || collection === 'quotes'
  const around = hasSurroundings ? await loadSurroundings(payload, items as Partial<PublicContent['news'] & PublicContent['quotes']>[]) : none
  const convert = toEntries[collection] as (item: PublicContent[SearchedCollection], around: Surroundings) => SearchEntry[]
  return { items: items.map((item) => ({ item: item.id, entries: convert(item, around) })), total }
}
