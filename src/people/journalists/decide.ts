import type { PayloadRequest } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { env } from '#platform/env.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { record } from '../../audit/record.ts'
import type { Journalist as Row } from '../../payload-types.ts'
import { toStaffMember } from '../users/staff.ts'
import { mailDecision, orderLinkMail } from './journalist-mails/orderJournalistMail.ts'
import { passwordLink } from './journalist-mails/journalistMails.ts'
import type { Standing } from './journalist.ts'
import { endPasses, makePass } from './passes.ts'

const longestAccess = 5 * 366 * 86_400_000

export type Decided = { mailed: boolean; link?: string; until?: string }

export async function rowOf(req: PayloadRequest, id: string): Promise<Row> {
  const row = await req.payload.findByID({ collection: 'journalists', id, depth: 0, disableErrors: true, req })
  if (!row) throw new RuleViolation('journalistUnknown', { status: 404 })
  return row
}

async function decide(req: PayloadRequest, row: Row, standing: Standing, action: string, fields: { expiresAt?: string; reason?: string }): Promise<void> {
  const decided = {
    standing,
    waits: false,
    reason: fields.reason ?? null,
    decidedAt: new Date().toISOString(),
    decidedBy: toStaffMember(req.user)?.name ?? null,
    ...(fields.expiresAt && { expiresAt: fields.expiresAt }),
    ...(standing !== 'approved' && { passwordHash: null }),
  }
  const onlyIf = { standing: { equals: row.standing } }
  if (!(await writeInPlace(req, { collection: 'journalists', id: row.id, fields: decided, onlyIf }))) throw new RuleViolation('journalistMovedMeanwhile', { status: 409 })
  await record(req, { action, item: { collection: 'journalists', id: row.id, title: row.name }, from: row.standing, to: standing === 'approved' ? (fields.expiresAt ?? '').slice(0, 10) : standing, reason: fields.reason })
}

/** Lets a journalist in until the end of a day in Almaty, `YYYY-MM-DD`: by default until the press card runs out. Also moves the day of one who is in. */
export async function approve(given: PayloadRequest, id: string, until?: string): Promise<Decided> {
  return inTransaction(given, async (req) => {
    const row = await rowOf(req, id)
    const time = Date.parse(until === undefined ? row.cardExpiresAt : `${until}T23:59:59.000+05:00`)
    if (!(time > Date.now()) || time > Date.now() + longestAccess) throw new RuleViolation('journalistExpiryWrong', { status: 422 })
    const expiresAt = new Date(time).toISOString()
    await decide(req, row, 'approved', 'approveJournalist', { expiresAt })
    if (row.standing !== 'approved' || !row.passwordHash) return handOverLink(req, row, 'journalistApproved')
    await mailDecision(req, { ...row, expiresAt }, 'extended')
    return { mailed: Boolean(env().smtpUrl) }
  })
}

export const refuse = (req: PayloadRequest, id: string, reason: unknown): Promise<Decided> => turnAway(req, id, 'refused', 'refuseJournalist', reason)

/** Ends the access of a journalist, the open sessions and the links that wait, from the next request on. */
export const revoke = (req: PayloadRequest, id: string, reason: unknown): Promise<Decided> => turnAway(req, id, 'revoked', 'revokeJournalist', reason)

async function turnAway(given: PayloadRequest, id: string, standing: 'refused' | 'revoked', action: string, why: unknown): Promise<Decided> {
  const reason = typeof why === 'string' ? why.trim().slice(0, 1000) : ''
  if (!reason) throw new RuleViolation('journalistReasonMissing', { status: 422 })
  return inTransaction(given, async (req) => {
    const row = await rowOf(req, id)
    if ((standing === 'refused') !== (row.standing === 'requested') || row.standing === standing) throw new RuleViolation('journalistMovedMeanwhile', { status: 409 })
    await decide(req, row, standing, action, { reason })
    await endPasses(req, id)
    await mailDecision(req, { ...row, reason }, standing)
    return { mailed: Boolean(env().smtpUrl) }
  })
}

/** Sends an approved journalist a link for a new password; where no mail goes out, the answer is the link. */
export async function sendLink(given: PayloadRequest, id: string): Promise<Decided> {
  return inTransaction(given, async (req) => {
    const row = await rowOf(req, id)
    if (row.standing !== 'approved') throw new RuleViolation('journalistNotApproved', { status: 409 })
    await record(req, { action: 'sendJournalistLink', item: { collection: 'journalists', id, title: row.name }, from: null, to: null })
    return handOverLink(req, row, 'journalistPassword')
  })
}

async function handOverLink(req: PayloadRequest, row: Row, purpose: 'journalistApproved' | 'journalistPassword'): Promise<Decided> {
  await endPasses(req, row.id, 'password')
  if (env().smtpUrl) {
    await orderLinkMail(req, row, purpose)
    return { mailed: true }
  }
  const { token, until } = await makePass(req, row.id, 'password')
  return { mailed: false, link: passwordLink(row, token), until }
}
