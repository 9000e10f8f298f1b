import type { Payload } from 'payload'
import { lastSequence } from './numberChanges.ts'

const day = 86_400_000

/** How long a change is kept, and within which time of a server's absence a lifted embargo is still told. */
export const keptDays = 35

/** Forgets old changes, but never the newest: the numbers go on from it. */
export async function pruneChanges(payload: Payload, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - keptDays * day).toISOString()
  const head = await lastSequence(payload)
  await payload.delete({ collection: 'changes', where: { and: [{ at: { less_than: before } }, { sequence: { less_than: head } }] }, depth: 0 })
}
