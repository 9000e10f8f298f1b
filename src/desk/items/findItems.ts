import type { PayloadRequest, Where } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { workflowCollections, type RawItem, type WorkflowCollection } from '#workflow/workflowOptions.ts'
import { filterWhere, type Filters } from '../filters/filters.ts'

export type FoundItem = {
  collection: WorkflowCollection
  item: RawItem
  /** How many quotes and photos `foldParts` has put under it. */
  parts?: number
}

const titles: Record<WorkflowCollection, string[]> = {
  news: ['headline', 'language'],
  quotes: ['text', 'originalLanguage'],
  photos: ['headline', 'filename'],
  events: ['title', 'startsAt', 'endsAt'],
}
const shown = ['desk', 'state', 'publicState', 'holder', 'filedBy', 'stateSince', 'deadline', 'dueAt', 'priority', 'publishAt', 'releaseAt', 'publishedAt', 'workflow']

type Order = { where: Where; sort: string; limit: number; filters: Filters; collections?: readonly WorkflowCollection[] }

/**
 * The newest revisions of items that fit, over all kinds, in one order: as the person of the request may see them. One
 * query a kind, by the indexes of the workflow's fields.
 */
export async function findItems(req: PayloadRequest, { where, sort, limit, filters, collections = workflowCollections }: Order): Promise<FoundItem[]> {
  const found: FoundItem[] = []
  for (const collection of collections) {
    const filter = filterWhere(filters, collection)
    if (filter === 'none') continue
    const { docs } = await req.payload.find({
      collection,
      where: { and: [where, ...filter] },
      sort,
      limit,
      depth: 0,
      draft: true,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      locale: toLanguage(req.i18n.language),
      select: Object.fromEntries([...titles[collection], ...shown].map((name) => [name, true])) as never,
      req: inOwnLocale(req),
    })
    found.push(...(docs as unknown as RawItem[]).map((item) => ({ collection, item })))
  }
  const [name, direction] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1]
  const key = ({ item }: FoundItem): string => (typeof item[name] === 'string' ? item[name] : '')
  return found.toSorted((a, b) => direction * (key(a) < key(b) ? -1 : Number(key(a) > key(b)))).slice(0, limit)
}
