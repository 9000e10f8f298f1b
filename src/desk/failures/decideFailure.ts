import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { record } from '#audit/record.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { Decision } from './parseDecision.ts'

/**
 * Puts a failed job or mail back into its queue as if it had never been tried, or gives up on it for good; both are
 * logged. For administrators. Raises `failureGone` for one that is not there, or has not failed (any more).
 */
export async function decideFailure(given: PayloadRequest, { kind, id, decision }: Decision): Promise<void> {
  const staff = toStaffMember(given.user)
  if (!staff) throw new RuleViolation('signInFirst', { status: 401 })
  if (!holdsRole(staff, 'administrator')) throw new RuleViolation('failuresForAdministrators', { status: 403 })
  await inTransaction(given, async (req) => {
    const { title, name } = kind === 'job' ? await decideJob(req, id, decision) : await decideMail(req, id, decision)
    const action = { job: { retry: 'retryJob', giveUp: 'giveUpJob' }, mail: { retry: 'retryMail', giveUp: 'giveUpMail' } }[kind][decision]
    await record(req, { action, item: { collection: kind === 'job' ? 'payload-jobs' : 'mails', id, title }, from: null, to: name })
  })
}

async function decideJob(req: PayloadRequest, id: string, decision: Decision['decision']) {
  const anew = { hasError: false, processing: false, totalTried: 0, error: null, waitUntil: null, log: [] }
  const { taskSlug } = await change(req, 'payload-jobs', { and: [{ id: { equals: id } }, { hasError: { equals: true } }] }, decision, anew)
  return { title: '', name: String(taskSlug ?? '') }
}

async function decideMail(req: PayloadRequest, id: string, decision: Decision['decision']) {
  const anew = { state: 'waiting', tries: 0, nextTry: new Date().toISOString(), lastError: null }
  const { subject, to } = await change(req, 'mails', { and: [{ id: { equals: id } }, { state: { equals: 'failed' } }] }, decision, anew)
  return { title: String(subject), name: String(to) }
}

/** The condition is part of the write: of two who decide at once, the second is told that it is gone. */
async function change(req: PayloadRequest, collection: CollectionSlug, where: Where, decision: Decision['decision'], anew: object): Promise<Record<string, unknown>> {
  const how = { collection, where, depth: 0, overrideAccess: true, req } as const
  const { docs } = decision === 'retry' ? await req.payload.update({ ...how, data: anew as never }) : await req.payload.delete(how)
  const [changed] = docs as unknown as Record<string, unknown>[]
  if (!changed) throw new RuleViolation('failureGone', { status: 404 })
  return changed
}
