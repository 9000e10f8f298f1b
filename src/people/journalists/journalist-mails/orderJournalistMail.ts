import type { PayloadRequest, Where } from 'payload'
import { formatDay } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { env } from '#platform/env.ts'
import type { Journalist as Row } from '../../../payload-types.ts'
import { makePass } from '../passes.ts'
import { accountLink, linkMail, passwordLink, writeToJournalist, type JournalistMail } from './journalistMails.ts'

/** What the house writes to journalists about their accounts and embargoes. */
export const journalistPurposes = ['journalistApproved', 'journalistPassword', 'journalistDecision', 'journalistEmbargo'] as const
export type JournalistPurpose = (typeof journalistPurposes)[number]
export type LinkPurpose = Extract<JournalistPurpose, 'journalistApproved' | 'journalistPassword'>

const minute = 60_000
/** In place of a link that is made when the mail goes out: see decision 0020. */
const noLinkYet = '…'

/** Puts a mail to a journalist into the outbox; nothing where no mail server is set up. `once` names what nobody is told twice. */
export async function queueToJournalist(
  req: PayloadRequest,
  { id, email, language }: Pick<Row, 'id' | 'email' | 'language'>,
  mail: JournalistMail,
  { purpose, once = crypto.randomUUID() as string, nextTry = new Date().toISOString(), about }: { purpose: JournalistPurpose; once?: string; nextTry?: string; /** What it says, to ask again whether it is so when it goes out. */ about?: object },
): Promise<void> {
  if (!env().smtpUrl) return
  const notice = `journalist-${id}-${once}`
  const { totalDocs } = await req.payload.count({ collection: 'mails', where: { notice: { equals: notice } }, req })
  if (totalDocs > 0) return
  const data = { ...mail, notice, purpose, person: id, to: email, language: toLanguage(language), state: 'waiting' as const, tries: 0, nextTry, ...(about && { about: { ...about } }) }
  await req.payload.create({ collection: 'mails', data, req })
}

/** A mail with a link for a new password. One a minute at most fills a mailbox; what is asked for again replaces what waits. */
export async function orderLinkMail(req: PayloadRequest, row: Row, purpose: LinkPurpose): Promise<void> {
  const about: Where = { and: [{ person: { equals: row.id } }, { purpose: { in: ['journalistApproved', 'journalistPassword'] } }] }
  await req.payload.delete({ collection: 'mails', where: { and: [about, { state: { in: ['waiting', 'sending', 'failed'] } }] }, req })
  const { docs } = await req.payload.find({ collection: 'mails', where: about, sort: '-createdAt', limit: 1, pagination: false, depth: 0, req })
  const nextTry = new Date(Math.max(Date.now(), Date.parse(docs[0]?.sentAt ?? '') + minute || 0)).toISOString()
  await queueToJournalist(req, row, await linkMail(req.payload, row, purpose, noLinkYet), { nextTry, purpose })
}

/** The mail itself, with a link of its own; undefined when the account is gone or has lost its access. */
export async function writeLinkMail(req: PayloadRequest, id: string, purpose: LinkPurpose): Promise<JournalistMail | undefined> {
  const row = await req.payload.findByID({ collection: 'journalists', id, depth: 0, disableErrors: true, req })
  if (row?.standing !== 'approved') return undefined
  const { token } = await makePass(req, id, 'password')
  return linkMail(req.payload, row, purpose, passwordLink(row, token))
}

type DecisionTold = { decision: 'refused' | 'revoked' | 'extended'; until: string | null }

/** Whether what a mail says was decided of an account is what holds now: a mail that waited may have been overtaken. */
export function decisionStands({ standing, expiresAt }: Row, told: unknown): boolean {
  const { decision, until } = (told ?? {}) as Partial<DecisionTold>
  switch (decision) {
    case 'refused':
    case 'revoked':
      return standing === decision
    case 'extended':
      return standing === 'approved' && Date.parse(expiresAt ?? '') === Date.parse(until ?? '')
    // One that was ordered before it was noted what it says.
    case undefined:
      return true
  }
}

/** Tells a journalist what was decided. */
export async function mailDecision(req: PayloadRequest, row: Row, decision: 'refused' | 'revoked' | 'extended'): Promise<void> {
  const values = { reason: row.reason ?? '', until: formatDay(row.expiresAt ?? '', toLanguage(row.language)) }
  const words = {
    refused: { subject: 'mailRefusedSubject', line: 'mailRefused' },
    revoked: { subject: 'mailRevokedSubject', line: 'mailRevoked' },
    extended: { subject: 'mailApprovedSubject', line: 'mailExtended', link: accountLink(row) },
  } as const
  // A link that waits must not go out any more.
  if (decision !== 'extended') await req.payload.delete({ collection: 'mails', where: { and: [{ person: { equals: row.id } }, { state: { in: ['waiting', 'failed'] } }] }, req })
  const about: DecisionTold = { decision, until: row.expiresAt ?? null }
  await queueToJournalist(req, row, await writeToJournalist(req.payload, row, { ...words[decision], values }), { purpose: 'journalistDecision', about })
}
