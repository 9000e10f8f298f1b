import type { CollectionBeforeChangeHook } from 'payload'

/** An address that the public has known leads on to the new one for ever. */
export const keepOldAddresses: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const original = (originalDoc ?? {}) as { slug?: string; previousSlugs?: string[]; publishedAt?: string }
  const known = original.previousSlugs ?? []
  const isOld = original.publishedAt && original.slug && data.slug && original.slug !== data.slug
  if (!isOld || !original.slug) return { ...data, previousSlugs: known }
  return { ...data, previousSlugs: [...new Set([...known, original.slug])].filter((slug) => slug !== data.slug) }
}
