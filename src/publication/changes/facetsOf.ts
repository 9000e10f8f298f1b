import { toId } from '#people/users/staff.ts'
import type { RawRow } from '../rawFields.ts'
import type { Facets } from './PublicChange.ts'

/** Fields of plain values by which lists, addresses and language versions are found. */
const facetNames = [
  'slug', 'previousSlugs', 'story', 'language', 'kind', 'nature', 'desk', 'topics', 'event', 'ofEvent',
  'speaker', 'speakers', 'quotes', 'hero', 'gallery', 'portrait', 'shoot', 'documents',
] as const // prettier-ignore

export const facetSet: ReadonlySet<string> = new Set(facetNames)

const valuesOf = (value: unknown): string[] => {
  if (value === null || value === undefined || value === '') return []
  return (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined).map(toId)
}

/** The facets of an item in all these states of it. */
export function facetsOf(...rows: (RawRow | null | undefined)[]): Facets {
  const facets: Facets = {}
  for (const name of facetNames) {
    const values = [...new Set(rows.flatMap((row) => valuesOf(row?.[name])))]
    if (values.length > 0) facets[name] = values
  }
  return facets
}
