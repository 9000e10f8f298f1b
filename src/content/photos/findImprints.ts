import type { Payload } from 'payload'
import { findPublic } from '#publication/findPublic.ts'
import type { PublicImprint } from '#publication/publicContent.ts'

const mostStories = 200

/** Campaign material says who issued, ordered and paid for it in the files of its photos too: by photo. */
export async function findImprints(payload: Payload, photos: readonly string[]): Promise<Map<string, PublicImprint>> {
  if (photos.length === 0) return new Map()
  const ids = [...photos]
  const { items } = await findPublic(payload, 'news', {
    where: { and: [{ nature: { equals: 'campaign' } }, { or: [{ hero: { in: ids } }, { gallery: { in: ids } }] }] },
    limit: mostStories,
    only: ['imprint', 'hero', 'gallery'],
    counted: false,
  })
  const imprints = new Map<string, PublicImprint>()
  // The newest story comes first, and has the say.
  for (const { imprint, hero, gallery } of items.toReversed()) {
    if (imprint) for (const id of [hero, ...gallery]) if (id) imprints.set(id, imprint)
  }
  return imprints
}
