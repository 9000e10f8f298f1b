import type { Payload } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { findByEmail } from './findByEmail.ts'
import { isApproved } from './journalist.ts'
import { isPassword } from './passwordHash.ts'
import { makePass } from './passes.ts'

const mostFailures = 8
const lockLasts = 10 * 60 * 1000

/**
 * A new session's token for an approved journalist with the right password. Undefined for everybody else, for one
 * answer: unknown address, wrong password, waiting, refused, revoked, expired, locked after too many tries.
 */
export async function signIn(payload: Payload, email: string, password: string): Promise<string | undefined> {
  const row = await findByEmail(payload, email)
  const fits = await isPassword(password, row?.passwordHash)
  if (!row || (row.lockedUntil && new Date(row.lockedUntil) > new Date())) return undefined
  if (!fits) {
    const failures = (row.failures ?? 0) + 1
    const lockedUntil = failures >= mostFailures ? new Date(Date.now() + lockLasts).toISOString() : null
    await inTransaction(payload, (req) => writeInPlace(req, { collection: 'journalists', id: row.id, fields: { failures: lockedUntil ? 0 : failures, lockedUntil } }))
    return undefined
  }
  if (!isApproved(row)) return undefined
  return inTransaction(payload, async (req) => {
    await writeInPlace(req, { collection: 'journalists', id: row.id, fields: { failures: 0, lockedUntil: null } })
    return (await makePass(req, row.id, 'session')).token
  })
}
