import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, GlobalConfig } from 'payload'
import type { RawRow } from '../rawFields.ts'
import { isPublicCollection, rules } from '../visibility.ts'
import { facetsOf } from './facetsOf.ts'
import { recordChange } from './recordChange.ts'
import type { ChangedCollection } from './PublicChange.ts'

const isPublished = (row: unknown): boolean => (row as RawRow | undefined)?._status === 'published'

/** A set of photos is shown through them; a quiet period by what it leaves out. */
const alsoSeen = ['shoots', 'quiet-periods']

/**
 * Tells the feed of public changes whatever is saved and deleted in a collection that outsiders see. Items of the
 * workflow change for them by `move` alone; a card that is no more than a draft is none of their business.
 */
export function withPublicChanges(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {} } = collection
  const rule = isPublicCollection(slug) ? rules[slug] : alsoSeen.includes(slug) ? 'open' : undefined
  if (rule === undefined || rule === 'moved') return collection
  const of = slug as ChangedCollection

  const saved: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
    const row = doc as RawRow
    if (rule === 'published' && !isPublished(row) && !isPublished(previousDoc)) return doc as unknown
    await recordChange(req, { kind: 'changed', collection: of, item: String(row.id), facets: facetsOf(row, previousDoc as RawRow | undefined) })
    return doc as unknown
  }
  const deleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
    const row = doc as RawRow
    await recordChange(req, { kind: 'deleted', collection: of, item: String(row.id), facets: facetsOf(row) })
  }
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), saved],
      afterDelete: [...(hooks.afterDelete ?? []), deleted],
    },
  }
}

/** The same for the house's own words and for what stands on top of its front page. */
export function globalWithChanges(global: GlobalConfig): GlobalConfig {
  const { hooks = {}, slug } = global
  return {
    ...global,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, req }) => {
          await recordChange(req, { kind: 'changed', collection: slug as 'settings' | 'front', item: '' })
          return doc as unknown
        },
      ],
    },
  }
}
