import type { PayloadRequest } from 'payload'
import { toId } from '#people/users/staff.ts'
import { findPublicByIds } from '../findPublic.ts'
import type { PublicCollection } from '../publicContent.ts'
import { toRow } from '../rawFields.ts'
import { toPublic } from '../toPublic.ts'

/** What goes out with a story, or has to be out before it: shown as it will be. All else is shown if it is public already. */
const comesAlong: readonly PublicCollection[] = ['photos', 'quotes', 'speakers', 'documents']

/**
 * In place of `findPublicByIds` in a preview: what is public as the public sees it, and what will come along in its newest
 * revision, as far as the reader's desks let them read it.
 */
export const findForPreview =
  (req: PayloadRequest): typeof findPublicByIds =>
  async (payload, collection, ids, options) => {
    const found = await findPublicByIds(payload, collection, ids, options)
    const missing = [...new Set(ids)].filter((id): id is string => id !== undefined && !found.has(id))
    if (missing.length === 0 || !comesAlong.includes(collection)) return found
    const { docs } = await payload.find({
      collection,
      where: { id: { in: missing } },
      draft: true,
      depth: 0,
      limit: missing.length,
      locale: 'all',
      overrideAccess: false,
      pagination: false,
      user: req.user,
    })
    for (const doc of docs) found.set(toId(doc), toPublic[collection](toRow(doc)))
    return found
  }
