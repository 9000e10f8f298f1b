import type { CollectionSlug, Field, FieldHook } from 'payload'
import { toSlug } from '#languages/toSlug.ts'
import { toId } from '#people/users/staff.ts'
import { field } from './field.ts'

/**
 * The item's name in its address, made from another field while nobody has written one; a name that is taken gets a
 * number. Not unique in the database: Payload does not check that for drafts, so it is done here, inside the save.
 */
export function slugField(source: string): Field {
  const fill: FieldHook = async ({ value, data, originalDoc, collection, req }) => {
    const text: unknown = (data ?? {})[source] ?? (originalDoc as Record<string, unknown> | undefined)?.[source]
    const wish = typeof value === 'string' && value.trim() !== '' ? value : typeof text === 'string' ? text : ''
    if (wish === '' || !collection) return value
    const slug = toSlug(wish, collection.slug)
    const id = (originalDoc as { id?: unknown } | undefined)?.id
    return freeSlug(slug, async (candidate) => {
      // The main rows hold the names that the public knows, the newest revisions those that are about to come.
      for (const draft of collection.versions?.drafts ? [false, true] : [false]) {
        const { docs } = await req.payload.find({
          collection: collection.slug as CollectionSlug,
          where: { slug: { equals: candidate } },
          limit: 2,
          depth: 0,
          draft,
          pagination: false,
          select: {},
          req,
        })
        if (docs.some((other) => toId(other) !== String(id))) return false
      }
      return true
    })
  }
  return field('text', 'slug', { index: true, admin: { position: 'sidebar' }, hooks: { beforeChange: [fill] } })
}

async function freeSlug(slug: string, isFree: (candidate: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (await isFree(candidate)) return candidate
  }
}
