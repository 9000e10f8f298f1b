import type { PayloadRequest, Where } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { env } from '#platform/env.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { Mail, User } from '../../../payload-types.ts'
import { invitationLasts, makeInvitation } from '../invitations/invitation.ts'
import { invitationMail, resetMail, type AccountMail } from './accountMails.ts'

export type Purpose = Extract<Mail['purpose'], 'invitation' | 'passwordReset'>

const minute = 60_000
/** In place of a link that is made when the mail goes out. */
const noLinkYet = '…'

const mailsFor = (id: string, purpose: Purpose, ...states: Mail['state'][]): Where => ({
  and: [{ person: { equals: id } }, { purpose: { equals: purpose } }, { state: { in: states } }],
})

/**
 * Puts an account's mail into the outbox. Its link is made only when the mail is handed over: it lies in no table that
 * administrators read, and does not run out while a mail server is away.
 */
export async function orderAccountMail(req: PayloadRequest, person: User, purpose: Purpose): Promise<void> {
  if (!env().smtpUrl) throw new RuleViolation('noMailServer', { status: 503 })
  await cancelAccountMail(req, person.id, purpose)
  const nextTry = await notBefore(req, person.id, purpose)
  const until = new Date(Date.parse(nextTry) + invitationLasts).toISOString()
  const mail = await (purpose === 'invitation' ? invitationMail(req.payload, person, { token: noLinkYet, until }) : resetMail(req.payload, person, noLinkYet))
  const data = {
    ...mail,
    notice: `${purpose}-${crypto.randomUUID()}`,
    purpose,
    person: person.id,
    to: person.email,
    language: toLanguage(person.language),
    state: 'waiting' as const,
    tries: 0,
    nextTry,
  }
  await req.payload.create({ collection: 'mails', data, req })
}

/** A mail that has not gone out must not make a new link after a person was invited otherwise, or no longer. */
export async function cancelAccountMail(req: PayloadRequest, id: string, purpose: Purpose): Promise<void> {
  await req.payload.delete({ collection: 'mails', where: mailsFor(id, purpose, 'waiting', 'sending', 'failed'), req })
}

/** One such mail a minute at most fills a person's mailbox; what is ordered sooner goes out then, with the newest link. */
async function notBefore(req: PayloadRequest, id: string, purpose: Purpose): Promise<string> {
  const { docs } = await req.payload.find({ collection: 'mails', where: mailsFor(id, purpose, 'sent'), sort: '-sentAt', limit: 1, pagination: false, depth: 0, req })
  return new Date(Math.max(Date.now(), Date.parse(docs[0]?.sentAt ?? '') + minute || 0)).toISOString()
}

/** How far the mail of the open invitation is; null when its link is handed over by hand. */
export async function lastInvitationMail(req: PayloadRequest, { id, invitation }: User): Promise<Pick<Mail, 'state' | 'sentAt' | 'lastError'> | null> {
  const where = mailsFor(id, 'invitation', 'waiting', 'sending', 'sent', 'failed')
  const select = { state: true, sentAt: true, lastError: true } as const
  const { docs } = await req.payload.find({ collection: 'mails', where, sort: '-createdAt', limit: 1, pagination: false, depth: 0, select, req })
  const [mail] = docs
  const madeAt = Date.parse(invitation?.expiresAt ?? '') - invitationLasts
  return mail && !(mail.sentAt && Date.parse(mail.sentAt) < madeAt) ? mail : null
}

/** The mail itself, with a link of its own; undefined when the account is gone. */
export async function writeAccountMail(req: PayloadRequest, id: string, purpose: Purpose): Promise<AccountMail | undefined> {
  const { payload } = req
  const person = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
  if (!person) return undefined
  if (purpose === 'invitation') return invitationMail(payload, person, await makeInvitation(req, id))
  const token = await payload.forgotPassword({ collection: 'users', data: { email: person.email }, disableEmail: true, req })
  return resetMail(payload, person, token)
}
