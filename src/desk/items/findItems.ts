import type { PayloadRequest, Where } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import { textIn } from '#publication/inLanguage.ts'
import { findNewest } from '#workflow/findNewest.ts'
import { workflowCollections, type RawItem, type WorkflowCollection } from '#workflow/workflowOptions.ts'
import { filterWhere, type Filters } from '../filters/filters.ts'

export type FoundItem = {
  collection: WorkflowCollection
  item: RawItem
  /** How many quotes and photos `foldParts` has put under it. */
  parts?: number
}

const textsOf: Record<WorkflowCollection, string[]> = {
  news: ['headline', 'language'],
  quotes: ['text', 'originalLanguage'],
  photos: ['headline', 'filename'],
  events: ['title', 'startsAt', 'endsAt'],
}
const shown = ['desk', 'state', 'publicState', 'holder', 'filedBy', 'stateSince', 'deadline', 'dueAt', 'priority', 'publishAt', 'releaseAt', 'publishedAt']
const selectOf = (collection: WorkflowCollection) => ({ ...Object.fromEntries([...textsOf[collection], ...shown].map((name) => [name, true as const])), workflow: { urgentBy: true, changedBy: true } as const })

/** What is found has a value in the field that it is sorted by. */
export type Order = { where: Where; sort: string; limit: number; filters: Filters; collections?: readonly WorkflowCollection[] }

/** What a raw title says to a reader of this language. */
function titleIn(item: RawItem, names: readonly string[], language: Language): RawItem {
  const texts = names.filter((name) => typeof item[name] === 'object' && item[name] !== null)
  return { ...item, ...Object.fromEntries(texts.map((name) => [name, textIn(item[name] as object, language)])) }
}

/**
 * The newest revisions of items that fit, over all kinds, in one order: as the person of the request may see them. One
 * query a kind, by the indexes of the workflow's fields; each asks only for what comes before the last one found so far.
 */
export async function findItems(req: PayloadRequest, { where, sort, limit, filters, collections = workflowCollections }: Order): Promise<FoundItem[]> {
  const [name, direction] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1]
  const key = ({ item }: FoundItem): string => (typeof item[name] === 'string' ? item[name] : '')
  const language = toLanguage(req.i18n.language)
  let found: FoundItem[] = []
  for (const collection of collections) {
    const filter = filterWhere(filters, collection)
    if (filter === 'none') continue
    const last = found.length === limit ? found.at(-1) : undefined
    const before: Where[] = last ? [{ [name]: { [direction === 1 ? 'less_than_equal' : 'greater_than_equal']: key(last) } }] : []
    const { docs } = await findNewest(req, { collection, where: { and: [where, ...filter, ...before] }, sort, limit, select: selectOf(collection) })
    found = [...found, ...docs.map((item) => ({ collection, item: titleIn(item, textsOf[collection], language) }))]
      .toSorted((a, b) => direction * (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
      .slice(0, limit)
  }
  return found
}
