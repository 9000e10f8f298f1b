import type { CollectionSlug } from 'payload'

export type Reference = { relationTo: CollectionSlug; value: string }

/** How many names a cell has room for. */
export const shownReferences = 3

/** What the value of a relationship refers to: one or many, by id alone or with its collection, read or not. */
export const referencesIn = (value: unknown, relationTo: CollectionSlug | CollectionSlug[]): Reference[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown): Reference[] => {
    if (typeof one === 'string' && one !== '' && typeof relationTo === 'string') return [{ relationTo, value: one }]
    if (typeof one !== 'object' || one === null) return []
    if ('relationTo' in one && 'value' in one) return referencesIn(one.value, one.relationTo as CollectionSlug)
    return 'id' in one && typeof relationTo === 'string' ? [{ relationTo, value: String(one.id) }] : []
  })
