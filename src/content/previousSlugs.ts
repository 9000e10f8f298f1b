import type { CollectionBeforeChangeHook, Where } from 'payload'
import { field } from './field.ts'

/** The names that an item had in its address before; addresses that the public knows lead on to the new one for ever. */
export const previousSlugsField = field('text', 'previousSlugs', { hasMany: true, index: true, admin: { hidden: true } })

type Row = { slug?: string; previousSlugs?: string[] | null; publishedAt?: string; _status?: string }

/** Keeps the old name when a public item gets a new one. For collections with `previousSlugsField`. */
export const keepOldAddresses: CollectionBeforeChangeHook = ({ collection, data, originalDoc }) => {
  const original = (originalDoc ?? {}) as Row
  const known = original.previousSlugs ?? []
  const isMoved = collection.fields.some((one) => 'name' in one && one.name === 'publicState')
  // Cards and topics keep every name: that of a draft is known to nobody and does no harm.
  const wasPublic = !isMoved || original.publishedAt
  if (!wasPublic || !original.slug || !data.slug || original.slug === data.slug) return { ...data, previousSlugs: known }
  return { ...data, previousSlugs: [...new Set([...known, original.slug])].filter((slug) => slug !== data.slug) }
}

/** What `find` finds that has this name in its address, or else had it. One question for both would read every row. */
export const findNamed = async <Found>(slug: string, find: (where: Where) => Promise<Found | undefined>): Promise<Found | undefined> =>
  (await find({ slug: { equals: slug } })) ?? find({ previousSlugs: { in: [slug] } })
