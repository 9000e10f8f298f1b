import { NotFound, type PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { readPatience } from './assignments/patience.ts'
import { planningAfterMove } from './assignments/planningAfter.ts'
import { changesOfMove, type Changes } from './changesOfMove.ts'
import { gatherFacts, toDate } from './gatherFacts.ts'
import { newestRevision, type Revision } from './newestRevision.ts'
import { moveParts } from './moveParts.ts'
import { publicRow, tellMoved } from './tellMoved.ts'
import type { State } from './states.ts'
import { transitionOf, type TransitionName } from './transitions.ts'
import { whyNot, type MoveInput } from './whyNot.ts'
import { workflowOf, type ItemReference } from './workflowOptions.ts'

export type MoveOrder = ItemReference & {
  transition: TransitionName
  input?: MoveInput
  /** The revision that the person was looking at: nobody approves a text that somebody saved in the meantime. */
  seen?: string | undefined
  /** Only `publishDue` acts for the clock. */
  byClock?: boolean
  /** Set by `moveParts`: the whole's time is the part's, and so is the time at which it was first public. */
  partOf?: { firstPublicAt: Date | undefined }
}

export type Moved = ItemReference & { state: State; revision: string }
/** With the move's entry in the log. */
export type Logged = Moved & { entry: string }

/**
 * The one door to a state: checks, writes, logs and queues in one transaction, or does nothing at all. The item's
 * unfinished quotes and photos go with it. Raises `RuleViolation` with the code that `whyNot` gives, or `NotFound`.
 */
export async function move(req: PayloadRequest, order: MoveOrder): Promise<Moved> {
  const { entry: _, ...moved } = await inTransaction(req, (transaction) => moveWithin(transaction, order))
  return moved
}

async function moveWithin(req: PayloadRequest, given: MoveOrder): Promise<Logged> {
  const order = given.transition === 'liftEmbargo' ? { ...given, input: { ...given.input, releaseAt: null } } : given
  const { collection, id, transition, input = {}, byClock = false } = order
  const revision = await newestRevision(req, order)
  if (!revision) throw new NotFound(req.t)
  if (order.seen !== undefined && order.seen !== revision.id) throw new RuleViolation('movedMeanwhile', { status: 409 })
  const facts = await gatherFacts(req, order, revision)
  const refusal = whyNot(transition, facts, input)
  if (refusal) throw new RuleViolation(refusal.code, refusal)

  const parts = transitionOf(transition).takesParts ? await moveParts(req, order, revision, moveWithin) : []
  const changes = changesOfMove(req, order, transition, revision, input)
  const state = (changes.fields.state as State | undefined) ?? facts.state
  const actor = toStaffMember(req.user)?.id
  const planning = planningAfterMove(revision.item, { transition, state, actor, patience: await readPatience(req), now: facts.now })
  const before = changes.mainRow === 'state' ? undefined : await publicRow(req, order)
  await write(req, order, revision, changes, planning)
  if (changes.mainRow !== 'state') await tellMoved(req, order, before)

  await workflowOf(req, collection).afterMove?.(revision.item, req)
  const entry = await record(req, {
    action: transition,
    item: { collection, id, title: workflowOf(req, collection).title(revision.item) },
    from: facts.state,
    to: state,
    setTime: timeSetBy(changes),
    reason: input.reason ?? input.changeNote,
    revision: revision.id,
    byClock,
  })
  // One job tells of the whole and of its parts.
  if (!order.partOf) await req.payload.jobs.queue({ task: 'followMove', input: { entry, ...(parts.length > 0 && { parts, whole: { collection, id } }) }, req })
  return { collection, id, state, revision: revision.id, entry }
}

/** When it goes out, or until when nobody sees it. */
function timeSetBy({ fields }: Changes): Date | undefined {
  const time = toDate(fields.publishAt ?? fields.releaseAt)
  return time && time > new Date() ? time : undefined
}

async function write(
  req: PayloadRequest,
  { collection, id }: ItemReference,
  { item }: Revision,
  { fields: moved, mainRow }: Changes,
  planning: Record<string, unknown>,
): Promise<void> {
  const fields = { ...moved, ...planning }
  // The condition refuses a second mover on a database that has no transactions.
  const onlyIf = { 'version.state': { equals: item.state } }
  const written = await writeNewestVersionInPlace(req, { collection, id, fields, onlyIf })
  if (!written) throw new RuleViolation('movedMeanwhile', { status: 409 })
  switch (mainRow) {
    case 'state':
      await writeInPlace(req, { collection, id, fields: { state: fields.state, publishAt: fields.publishAt ?? null, ...planning } })
      return
    case 'fields':
      await writeInPlace(req, { collection, id, fields })
      return
    case 'revision': {
      const { id: _, ...content } = item
      const workflow = { ...(item.workflow as object | null), ...fields.workflow }
      await req.payload.db.updateOne({ collection, id, data: { ...content, ...fields, workflow }, req, select: {} })
    }
  }
}
