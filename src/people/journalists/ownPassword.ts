import type { Payload, PayloadRequest } from 'payload'
import { env } from '#platform/env.ts'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { record } from '../../audit/record.ts'
import type { Journalist as Row } from '../../payload-types.ts'
import { whyNotPassword } from '../users/passwordRules.ts'
import { findByEmail } from './findByEmail.ts'
import { isApproved } from './journalist.ts'
import { orderLinkMail } from './journalist-mails/orderJournalistMail.ts'
import { hashPassword, isPassword } from './passwordHash.ts'
import { endPasses, holderOf, makePass, usePass } from './passes.ts'

export type PasswordProblem = NonNullable<ReturnType<typeof whyNotPassword>> | 'linkInvalid' | 'wrongPassword'
export type PasswordSet = { token: string } | { problem: PasswordProblem }

/** Mails a link for a new password to an address that has an approved account; says nothing to whoever asks. */
export async function askForLink(payload: Payload, email: string): Promise<void> {
  const row = await findByEmail(payload, email)
  if (!row || !isApproved(row) || !env().smtpUrl) return
  await inTransaction(payload, (req) => orderLinkMail(req, row, 'journalistPassword'))
}

/** Whether a link for a new password is still good. */
export async function opensPassword(payload: Payload, token: string): Promise<boolean> {
  return (await holderOf(payload, token, 'password')) !== undefined
}

/** Sets the password by a link, which is used up; all sessions end but the new one, whose token is given. */
export async function setPasswordByLink(payload: Payload, token: string, password: string): Promise<PasswordSet> {
  const id = await holderOf(payload, token, 'password')
  const row = id ? await payload.findByID({ collection: 'journalists', id, depth: 0, disableErrors: true }) : null
  if (!row || !isApproved(row)) return { problem: 'linkInvalid' }
  const problem = whyNotPassword(password, row)
  if (problem) return { problem }
  const hash = await hashPassword(password)
  return inTransaction(payload, async (req) => {
    // Of two who come with the same link at once, one finds it used.
    if (!(await usePass(req, token, 'password'))) return { problem: 'linkInvalid' }
    return keep(req, row, hash)
  })
}

/** Changes the password of who knows the old one; all other sessions end. */
export async function changePassword(payload: Payload, id: string, { old, password }: { old: string; password: string }): Promise<PasswordSet> {
  const row = await payload.findByID({ collection: 'journalists', id, depth: 0 })
  if (!(await isPassword(old, row.passwordHash))) return { problem: 'wrongPassword' }
  const problem = whyNotPassword(password, row)
  if (problem) return { problem }
  const hash = await hashPassword(password)
  return inTransaction(payload, (req) => keep(req, row, hash))
}

async function keep(req: PayloadRequest, { id, name }: Row, passwordHash: string): Promise<{ token: string }> {
  await endPasses(req, id)
  await writeInPlace(req, { collection: 'journalists', id, fields: { passwordHash, failures: 0, lockedUntil: null } })
  await record(req, { action: 'setJournalistPassword', item: { collection: 'journalists', id, title: name }, from: null, to: null, actor: { id, name } })
  return makePass(req, id, 'session')
}
