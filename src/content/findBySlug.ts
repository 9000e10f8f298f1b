import type { Payload } from 'payload'
import { findOnePublic, findPublicById } from '#publication/findPublic.ts'
import type { PublicContent } from '#publication/publicContent.ts'
import { findNamed } from './previousSlugs.ts'

type WithSlug = 'desks' | 'events' | 'speakers' | 'topics'

/** The public item with this name in its address; an item that has it now stands before one that had it once. */
export async function findBySlug<Collection extends WithSlug>(
  payload: Payload,
  collection: Collection,
  slug: string,
): Promise<PublicContent[Collection] | undefined> {
  const found = await findNamed(slug, (where) => findOnePublic(payload, collection, where))
  // A desk from before desks had names in their addresses goes by its id.
  return found ?? (collection === 'desks' ? findPublicById(payload, collection, slug) : undefined)
}
