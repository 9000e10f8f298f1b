import { NotFound, type PayloadRequest } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { workflowRecord } from './gatherFacts.ts'
import { move, type Moved } from './move.ts'
import { newestRevision } from './newestRevision.ts'
import type { MoveInput } from './whyNot.ts'
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
    await move(transaction, { ...reference, transition: 'unschedule', seen: revision.id }).catch((error: unknown) => {
      const isGone = error instanceof RuleViolation && error.code === 'moveNotFromHere'
      throw isGone ? new RuleViolation('notScheduled', { status: 409 }) : error
    })
    return move(transaction, { ...reference, transition: 'schedule', input: { publishAt, change, changeNote, reason } })
  })
