import type { CollectionBeforeChangeHook } from 'payload'
import { toSlug } from '#languages/toSlug.ts'
import { noGap } from './gapsOf.ts'
import { baseOf } from './translationFields.ts'

type Row = Record<string, unknown>

/**
 * What the server keeps of a story's languages is in nobody's hand: whatever a save says of it is dropped. A translation
 * begins with its source's headline, and its address follows the headline until the public has seen it.
 */
export const keepTranslation: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const original = (originalDoc ?? {}) as Row
  const { translatedFrom = {}, outdatedSince = null, gap = null } = operation === 'create' ? ({ gap: noGap } as Row) : original
  const row: Row = { ...(data as Row), translatedFrom, outdatedSince, gap }
  return operation === 'update' && keepsFirstAddress(row, original) ? { ...row, slug: '' } : row
}

function keepsFirstAddress(row: Row, original: Row): boolean {
  const { slug, headline } = original
  if (!baseOf(original) || original.publishedAt || row.slug !== slug || row.headline === headline) return false
  return typeof slug === 'string' && typeof headline === 'string' && slug.replace(/-\d+$/, '') === toSlug(headline, 'news').replace(/-\d+$/, '')
}
