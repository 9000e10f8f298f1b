import type { PayloadRequest } from 'payload'
import { isWorkflowCollection } from '#workflow/workflowOptions.ts'
import { type RawRow, textOf, changeNotesOf } from '../rawFields.ts'
import { facetsOf } from './facetsOf.ts'
import type { ChangeKind } from './PublicChange.ts'
import { recordChange } from './recordChange.ts'

/** Tells the feed what a move did to what outsiders see; `before` is the item as they saw it, none if it was not there. */
export async function recordMove(req: PayloadRequest, moved: { collection: string; id: string; before: RawRow | undefined }): Promise<void> {
  const { collection, id, before = {} } = moved
  if (!isWorkflowCollection(collection)) return
  const after = await req.payload.db.findOne<RawRow & { id: string }>({ collection, locale: 'all', req, where: { id: { equals: id } } })
  const kind = after ? kindOfMove(before, after, new Date()) : undefined
  if (kind) await recordChange(req, { kind, collection, item: id, facets: facetsOf(before, after) })
}

/** What outsiders are told of a change from one public state of an item to another; undefined where it means nothing to them. */
export function kindOfMove(before: RawRow, after: RawRow, now: Date): ChangeKind | undefined {
  if (after.publicState === 'withdrawn') return before.publicState === 'withdrawn' ? undefined : 'withdrawn'
  if (after.publicState !== 'live') return undefined
  if (isAhead(after, now)) return 'embargoed'
  if (before.publicState === 'withdrawn') return 'reinstated'
  if (before.publicState !== 'live' || isAhead(before, now)) return 'published'
  const notes = changeNotesOf(after.workflow)
  if (notes.length === changeNotesOf(before.workflow).length) return 'changed'
  return notes.at(-1)?.kind === 'correction' ? 'corrected' : 'updated'
}

function isAhead({ releaseAt }: RawRow, now: Date): boolean {
  const release = releaseAt instanceof Date ? releaseAt : textOf(releaseAt)
  return release !== undefined && new Date(release) > now
}
