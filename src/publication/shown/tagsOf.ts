import type { Where, WhereField } from 'payload'
import { facetSet } from '../changes/facetsOf.ts'
import type { PublicChange } from '../changes/PublicChange.ts'

const tag = (collection: string, name: string, value: unknown): string => `${collection} ${name}=${String(value)}`

/** The fewer items have a value in common, the fewer pages are made anew in vain. */
const wide = ['language', 'kind', 'nature', 'desk']
const isWide = (tags: string[]): boolean => tags.some((one) => wide.some((name) => one.includes(` ${name}=`)))

/**
 * What a question to `findPublic` depends on: a change can alter its answer only if it has one of these tags. Values
 * that a condition asks for stand for it; whatever is not asked for by value depends on the whole collection.
 */
export const tagsOf = (collection: string, where: Where | undefined): string[] => tagsIn(collection, where ?? {}) ?? [collection]

/** Of conditions that must all hold one is enough. */
function tagsIn(collection: string, where: Where): string[] | undefined {
  const parts = Object.entries(where).map(([path, condition]) => tagsOfPart(collection, path, condition))
  const found = parts.filter((tags) => tags !== undefined)
  return found.find((tags) => !isWide(tags)) ?? found[0]
}

function tagsOfPart(collection: string, path: string, condition: Where[] | WhereField): string[] | undefined {
  if (!Array.isArray(condition)) return tagsOfField(collection, path, condition)
  const parts = condition.map((one) => tagsIn(collection, one))
  if (path.toLowerCase() === 'or') return parts.every((tags) => tags !== undefined) ? parts.flat() : undefined
  const found = parts.filter((tags) => tags !== undefined)
  return found.find((tags) => !isWide(tags)) ?? found[0]
}

function tagsOfField(collection: string, path: string, condition: WhereField): string[] | undefined {
  if (path !== 'id' && !facetSet.has(path)) return undefined
  if (condition.equals !== undefined && condition.equals !== null) return [tag(collection, path, condition.equals)]
  return Array.isArray(condition.in) ? condition.in.map((value: unknown) => tag(collection, path, value)) : undefined
}

/** The tags of a change: what it is, and every value that lists choose it by, before and after. */
export function tagsOfChange({ collection, item, facets }: Pick<PublicChange, 'collection' | 'item' | 'facets'>): string[] {
  const values = Object.entries(facets).flatMap(([name, given]) => (given ?? []).map((value) => tag(collection, name, value)))
  return [collection, tag(collection, 'id', item), ...values]
}
