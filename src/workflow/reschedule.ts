import { NotFound, type PayloadRequest } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { gatherFacts, workflowRecord } from './gatherFacts.ts'
import { move, type Moved } from './move.ts'
import { newestRevision, type Revision } from './newestRevision.ts'
import { whyNot, type MoveInput } from './whyNot.ts'
import type { ItemReference } from './workflowOptions.ts'

/**
 * Puts a scheduled item at another time: taken off the plan and planned anew in one transaction, by the rules of both
 * moves, with the change note and the reason that it was planned with. Raises `notScheduled` for one that is not.
 */
export const reschedule = (req: PayloadRequest, { publishAt, ...reference }: ItemReference & { publishAt: Date }): Promise<Moved> =>
  inTransaction(req, async (transaction) => {
    const revision = await newestRevision(transaction, reference)
    if (!revision) throw new NotFound(req.t)
    const { item } = revision
    const record = workflowRecord(item)
    const { change, changeNote } = (record.pendingChange ?? {}) as Pick<MoveInput, 'change' | 'changeNote'>
    const reason = typeof record.lastReason === 'string' ? record.lastReason : undefined
    const input: MoveInput = { publishAt, change, changeNote, reason }
    await refuseBoth(transaction, reference, revision, input)
    await move(transaction, { ...reference, transition: 'unschedule', seen: revision.id })
    return move(transaction, { ...reference, transition: 'schedule', input })
  })

/** Asked of both moves before either writes: a database without transactions would keep the first. */
async function refuseBoth(req: PayloadRequest, reference: ItemReference, revision: Revision, input: MoveInput): Promise<void> {
  const facts = await gatherFacts(req, { ...reference, transition: 'schedule' }, revision)
  const refusal = whyNot('unschedule', facts, {}) ?? whyNot('schedule', { ...facts, state: 'approved' }, input)
  if (refusal?.code === 'moveNotFromHere') throw new RuleViolation('notScheduled', { status: 409 })
  if (refusal) throw new RuleViolation(refusal.code, refusal)
}
