import type { Payload, Where } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { record } from '../../audit/record.ts'
import { deleteTraces } from './deleteTraces.ts'

const day = 86_400_000
/** What nobody has decided on in so long nobody will. */
export const undecidedDays = 30
export const usualMonths = 12
/** In one transaction so many at most: nobody waits for a great sweep. */
const atOnce = 200

/** The same day so many months ago, or the last of that month. */
export function monthsBefore(now: Date, months: number): string {
  const then = new Date(now)
  then.setUTCMonth(now.getUTCMonth() - months)
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0)
  return then.toISOString()
}

/**
 * Deletes requests that were refused long ago or never decided on, and accounts that were closed long ago. The logs keep
 * who had what and when (decision 0033); of the deletion they keep a number.
 */
export async function forgetClosedAccounts(payload: Payload, now = new Date()): Promise<void> {
  const { keepClosedAccounts } = await payload.findGlobal({ slug: 'settings', depth: 0, select: { keepClosedAccounts: true } })
  const before = monthsBefore(now, keepClosedAccounts ?? usualMonths)
  const is = (standing: string, since: string, until: string): Where => ({ and: [{ standing: { equals: standing } }, { [since]: { less_than: until } }] })
  await forget(payload, 'forgetOldRequests', { or: [is('requested', 'consentAt', new Date(now.getTime() - undecidedDays * day).toISOString()), is('refused', 'decidedAt', before)] })
  await forget(payload, 'forgetClosedAccounts', { or: [is('approved', 'expiresAt', before), is('revoked', 'decidedAt', before)] })
}

async function forget(payload: Payload, action: 'forgetOldRequests' | 'forgetClosedAccounts', where: Where): Promise<void> {
  const { docs: due } = await payload.find({ collection: 'journalists', where, sort: 'consentAt', limit: atOnce, pagination: false, depth: 0, select: { standing: true } })
  if (due.length === 0) return
  const count = await inTransaction(payload, async (req) => {
    // Who has asked again meanwhile, or was let in again, stays.
    const { docs: gone } = await payload.delete({ collection: 'journalists', where: { and: [{ id: { in: due.map(({ id }) => id) } }, where] }, depth: 0, req })
    if (gone.length === 0) return 0
    await deleteTraces(req, gone.map(({ id }) => id))
    await record(req, { action, item: { collection: 'journalists', id: '–', title: '' }, from: null, to: String(gone.length), byClock: true })
    return gone.length
  })
  if (count > 0 && due.length === atOnce) await forget(payload, action, where)
}
