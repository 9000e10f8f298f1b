import type { Payload } from 'payload'
import { findPublic, findPublicById } from '#publication/findPublic.ts'
import type { PublicContent } from '#publication/publicContent.ts'
import { bySlug } from './previousSlugs.ts'

type WithSlug = 'desks' | 'events' | 'speakers' | 'topics'

/** The public item with this name in its address; an item that has it now stands before one that had it once. */
export async function findBySlug<Collection extends WithSlug>(
  payload: Payload,
  collection: Collection,
  slug: string,
): Promise<PublicContent[Collection] | undefined> {
  const { items } = await findPublic(payload, collection, { where: bySlug(slug), limit: 10, counted: false })
  const found = items as PublicContent[Collection][]
  // A desk from before desks had names in their addresses goes by its id.
  return found.find((one) => one.slug === slug) ?? found[0] ?? (collection === 'desks' ? findPublicById(payload, collection, slug) : undefined)
}
