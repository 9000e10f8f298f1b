import type { PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { toDate } from './gatherFacts.ts'
import type { MoveOrder } from './move.ts'
import { publicRow, tellMoved } from './tellMoved.ts'
import type { TransitionName } from './transitions.ts'
import { workflowOf, type ItemReference, type RawItem } from './workflowOptions.ts'

const mayMoveEmbargo: readonly TransitionName[] = ['publish', 'publishUrgently', 'moveEmbargo', 'liftEmbargo']

/**
 * A part that went out under its whole's embargo keeps to it: when the embargo is moved or lifted early, the part's
 * moves too. Otherwise a photo would be public before its story, or missing from it.
 */
export async function followEmbargo(
  req: PayloadRequest,
  order: MoveOrder,
  whole: RawItem,
  { collection, id, part }: ItemReference & { part: RawItem },
): Promise<void> {
  if (!mayMoveEmbargo.includes(order.transition)) return
  const partRelease = toDate(part.releaseAt)
  if (part.publicState !== 'live' || whole.publicState !== 'live' || !partRelease || partRelease <= new Date()) return
  // The newest revision may have its new embargo already, from being scheduled: the old one is in the main row.
  const where = { id: { equals: order.id } }
  const seen = (await req.payload.db.findOne<RawItem>({ collection: order.collection, req, where })) as RawItem | null
  const given = order.input?.releaseAt
  const releaseAt = given === undefined ? toDate(whole.releaseAt) : (given ?? undefined)
  if (toDate(seen?.releaseAt)?.getTime() !== partRelease.getTime() || releaseAt?.getTime() === partRelease.getTime()) return

  const fields = { releaseAt: releaseAt?.toISOString() ?? null, publishedAt: (releaseAt ?? new Date()).toISOString() }
  const before = await publicRow(req, { collection, id })
  await writeNewestVersionInPlace(req, { collection, id, fields })
  await writeInPlace(req, { collection, id, fields })
  await tellMoved(req, { collection, id }, before)
  await record(req, {
    action: order.transition,
    item: { collection, id, title: workflowOf(req, collection).title(part) },
    from: String(part.state),
    to: String(part.state),
    setTime: releaseAt,
    reason: order.input?.reason ?? order.input?.changeNote,
    byClock: order.byClock ?? false,
  })
}
