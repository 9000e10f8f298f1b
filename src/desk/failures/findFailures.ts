import type { PayloadRequest } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import type { FailureKind } from './parseDecision.ts'

/** A job or a mail that nobody will try again by itself. */
export type Failure = { kind: FailureKind; id: string; title: string; at: string; error: string }

const mostShown = 20
const latest = { sort: '-updatedAt', limit: mostShown, pagination: false, depth: 0 } as const

/** Jobs and mails that have failed for good, the latest first; for administrators. */
export async function findFailures(req: PayloadRequest): Promise<Failure[]> {
  if (!holdsRole(toStaffMember(req.user), 'administrator')) return []
  const { docs: jobs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { hasError: { equals: true } },
    select: { taskSlug: true, error: true, updatedAt: true },
    ...latest,
    req,
  })
  const { docs: mails } = await req.payload.find({
    collection: 'mails',
    // Of mails to people outside the outbox tells, and whoever cannot be reached is not written to again.
    where: { and: [{ state: { equals: 'failed' } }, { priority: { exists: false } }] },
    select: { subject: true, to: true, lastError: true, updatedAt: true },
    ...latest,
    req,
  })
  const language = toLanguage(req.i18n.language)
  const nameOf = (task: string): string => (sayDesk.has(task) ? sayDesk(language, task) : `${sayDesk(language, 'job')}: ${task}`)
  return [
    ...jobs.map(({ id, taskSlug, error, updatedAt }) => ({ kind: 'job' as const, id: String(id), title: nameOf(taskSlug ?? ''), at: updatedAt, error: messageOf(error) })),
    ...mails.map(({ id, subject, to, lastError, updatedAt }) => ({ kind: 'mail' as const, id: String(id), title: `${subject} → ${to}`, at: updatedAt, error: lastError ?? '' })),
  ]
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message).slice(0, 300) : ''
