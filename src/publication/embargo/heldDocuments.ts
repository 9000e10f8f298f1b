import { createLocalReq, type Payload, type Where } from 'payload'
import { workflowOf, type RawItem } from '#workflow/workflowOptions.ts'
import { idsOf, toRow } from '../rawFields.ts'
import { underEmbargo } from './underEmbargo.ts'

/**
 * A file's card has no workflow of its own and is published before its story may go out: it is held back as long as only
 * stories show it that are under embargo, or approved and not out yet. Nobody fetches the report of tomorrow by its address.
 * It is taken back with the last story that listed it, too.
 */
export async function notHeldBack(payload: Payload): Promise<Where[]> {
  const held = await heldDocuments(payload)
  return held.length > 0 ? [{ id: { not_in: held } }] : []
}

const longAgo = new Date(0).toISOString()

const ready: Where = { and: [{ publicState: { equals: 'never' } }, { state: { in: ['approved', 'scheduled'] } }] }

export async function heldDocuments(payload: Payload, now = new Date()): Promise<string[]> {
  const settings = { collection: 'news', depth: 0, draft: false, pagination: false, locale: 'all' } as const
  const withdrawn: Where = { publicState: { equals: 'withdrawn' } }
  const timed: Where = { and: [withdrawn, { releaseAt: { greater_than: longAgo } }] }
  const [{ docs: found }, { docs: waiting }, { docs: takenBack }] = await Promise.all([
    payload.find({ ...settings, where: { or: [underEmbargo(now), timed] }, select: { documents: true, body: true, publicState: true, releaseAt: true, withdrawnAt: true } }),
    payload.find({ ...settings, draft: true, where: ready, select: { documents: true, body: true } }),
    // Of what the public has seen only the list of files counts: the same file may stand in the text of another story, and texts are not searched.
    payload.find({ ...settings, where: { and: [withdrawn, { documents: { exists: true } }] }, select: { documents: true } }),
  ])
  // What was withdrawn before its time was never there for outsiders.
  const unseen = found.filter(({ publicState, releaseAt, withdrawnAt }) => publicState === 'live' || Date.parse(releaseAt ?? '') > Date.parse(withdrawnAt ?? ''))
  const docs = [...unseen, ...waiting, ...takenBack]
  if (docs.length === 0) return []
  const { documentsOf } = workflowOf(await createLocalReq({}, payload), 'news')
  const held = new Set(docs.flatMap((doc) => documentsOf?.(doc as unknown as RawItem) ?? []))
  if (held.size === 0) return []
  const open: Where = { and: [{ documents: { in: [...held] } }, { publicState: { equals: 'live' } }, { or: [{ releaseAt: { exists: false } }, { releaseAt: { less_than_equal: now.toISOString() } }] }] }
  const { docs: others } = await payload.find({ ...settings, where: open, select: { documents: true } })
  for (const other of others) for (const id of idsOf(toRow(other).documents)) held.delete(id)
  return [...held]
}
