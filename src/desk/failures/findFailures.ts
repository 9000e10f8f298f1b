import type { PayloadRequest } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayMail } from '#languages/messages/mail.ts'
import { toJournalists } from '#notifications/mail/toJournalists.ts'
import { whyNotSent } from '#languages/whyNotSent.ts'
import { toStaffMember } from '#people/users/staff.ts'
import type { Mail } from '../../payload-types.ts'
import { mayDecide } from './mayDecide.ts'
import type { FailureKind } from './parseDecision.ts'

/** A job or a mail that nobody will try again by itself; `what` names the purpose of a mail. */
export type Failure = { kind: FailureKind; id: string; title: string; what?: string; at: string; error: string }

const mostShown = 20
const latest = { sort: '-updatedAt', limit: mostShown, pagination: false, depth: 0 } as const

/** Jobs and mails that have failed for good, the latest first; for whoever decides on them. */
export async function findFailures(req: PayloadRequest): Promise<Failure[]> {
  const staff = toStaffMember(req.user)
  const language = toLanguage(req.i18n.language)
  return [...(mayDecide(staff, 'job') ? await failedJobs(req, language) : []), ...(mayDecide(staff, 'mail') ? await failedMails(req, language) : [])]
}

async function failedJobs(req: PayloadRequest, language: Language): Promise<Failure[]> {
  const select = { taskSlug: true, error: true, updatedAt: true } as const
  const { docs } = await req.payload.find({ collection: 'payload-jobs', where: { hasError: { equals: true } }, select, ...latest, req })
  const nameOf = (task: string): string => (sayDesk.has(task) ? sayDesk(language, task) : `${sayDesk(language, 'job')}: ${task}`)
  return docs.map(({ id, taskSlug, error, updatedAt }) => ({ kind: 'job', id: String(id), title: nameOf(taskSlug ?? ''), at: updatedAt, error: messageOf(error) }))
}

async function failedMails(req: PayloadRequest, language: Language): Promise<Failure[]> {
  // Of mails to subscribers the outbox tells, and whoever of them cannot be reached is not written to again.
  const whose = mayDecide(toStaffMember(req.user), 'job') ? { or: [{ priority: { exists: false } }, toJournalists] } : toJournalists
  const select = { subject: true, to: true, purpose: true, person: true, lastError: true, updatedAt: true } as const
  const { docs } = await req.payload.find({ collection: 'mails', where: { and: [{ state: { equals: 'failed' } }, whose] }, select, ...latest, req })
  const names = await namesOf(req, docs)
  return docs.map(({ id, subject, to, purpose, person, lastError, updatedAt }) => ({
    kind: 'mail',
    id: String(id),
    title: `${subject} → ${[names.get(person ?? ''), to].filter(Boolean).join(', ')}`,
    ...(purpose && { what: sayMail(language, purpose) }),
    at: updatedAt,
    error: whyNotSent(language, lastError),
  }))
}

/** The journalists whose accounts these mails are about. */
async function namesOf(req: PayloadRequest, mails: readonly Pick<Mail, 'person'>[]): Promise<Map<string, string>> {
  const ids = mails.flatMap(({ person }) => person ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({ collection: 'journalists', where: { id: { in: ids } }, select: { name: true, outlet: true }, pagination: false, depth: 0, req })
  return new Map(docs.map(({ id, name, outlet }) => [id, `${name} (${outlet})`]))
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message).slice(0, 300) : ''
