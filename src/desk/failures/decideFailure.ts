import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { record } from '#audit/record.ts'
import { toJournalists } from '#notifications/mail/toJournalists.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { mayDecide } from './mayDecide.ts'
import type { Decision } from './parseDecision.ts'

/**
 * Puts a failed job or mail back into its queue as if it had never been tried, or gives up on it for good; both are
 * logged. For whoever `mayDecide`. Raises `failureGone` for one that is not there for them, or has not failed (any more).
 */
export async function decideFailure(given: PayloadRequest, { kind, id, decision }: Decision): Promise<void> {
  const staff = toStaffMember(given.user)
  if (!staff) throw new RuleViolation('signInFirst', { status: 401 })
  if (!mayDecide(staff, kind)) throw new RuleViolation('failuresForAdministrators', { status: 403 })
  await inTransaction(given, async (req) => {
    const { title, name } = kind === 'job' ? await decideJob(req, id, decision) : await decideMail(req, id, decision, mayDecide(staff, 'job'))
    const action = { job: { retry: 'retryJob', giveUp: 'giveUpJob' }, mail: { retry: 'retryMail', giveUp: 'giveUpMail' } }[kind][decision]
    await record(req, { action, item: { collection: kind === 'job' ? 'payload-jobs' : 'mails', id, title }, from: null, to: name })
  })
}

async function decideJob(req: PayloadRequest, id: string, decision: Decision['decision']) {
  const anew = { hasError: false, processing: false, totalTried: 0, error: null, waitUntil: null, log: [] }
  const { taskSlug } = await change(req, 'payload-jobs', { and: [{ id: { equals: id } }, { hasError: { equals: true } }] }, decision, anew)
  return { title: '', name: String(taskSlug ?? '') }
}

async function decideMail(req: PayloadRequest, id: string, decision: Decision['decision'], ofStaffToo: boolean) {
  const anew = { state: 'waiting', tries: 0, nextTry: new Date().toISOString(), lastError: null }
  const where = { and: [{ id: { equals: id } }, { state: { equals: 'failed' } }, ...(ofStaffToo ? [] : [toJournalists])] }
  const { subject, to, purpose } = await change(req, 'mails', where, decision, anew)
  // The log is not forgotten with an account: of an address outside it keeps the house it belongs to.
  const isOutside = !['invitation', 'passwordReset', null, undefined].includes(purpose as string | null | undefined)
  return { title: String(subject), name: isOutside ? String(to).replace(/^.*@/, '@') : String(to) }
}

/** The condition is part of the write: of two who decide at once, the second is told that it is gone. */
async function change(req: PayloadRequest, collection: CollectionSlug, where: Where, decision: Decision['decision'], anew: object): Promise<Record<string, unknown>> {
  const how = { collection, where, depth: 0, overrideAccess: true, req } as const
  const { docs } = decision === 'retry' ? await req.payload.update({ ...how, data: anew as never }) : await req.payload.delete(how)
  const [changed] = docs as unknown as Record<string, unknown>[]
  if (!changed) throw new RuleViolation('failureGone', { status: 404 })
  return changed
}
