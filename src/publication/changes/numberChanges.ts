import type { Payload, PayloadRequest } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { shareRounds } from '#platform/shareRounds.ts'

const batch = 200
const mostTries = 20

/** The number of the newest change; 0 while there is none. */
export async function lastSequence(payload: Payload, req?: PayloadRequest): Promise<number> {
  const where = { sequence: { greater_than: 0 } }
  const { docs } = await payload.find({ collection: 'changes', where, sort: '-sequence', limit: 1, pagination: false, depth: 0, select: { sequence: true }, req })
  return docs[0]?.sequence ?? 0
}

/**
 * Numbers the changes that were saved since. Only what is committed is seen here, and a number is given only after the
 * one before it is: so no reader can pass a number that a slow transaction would fill in later. Two servers that want
 * the same number meet at the unique index, and the slower one looks again.
 * All followers of a process wake up at the same change: they share one numbering.
 */
export const numberChanges = (payload: Payload): Promise<void> => shared(payload, undefined)

const shared = shareRounds(number)

/** Another number after everything that outsiders can notice, on whichever server it was done: what is derived of it holds as long. */
export async function newestChange(payload: Payload): Promise<number> {
  await numberChanges(payload)
  return lastSequence(payload)
}

async function number(payload: Payload): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const { docs } = await payload.find({
      collection: 'changes',
      where: { sequence: { exists: false } },
      sort: ['at', 'id'],
      limit: batch,
      pagination: false,
      depth: 0,
      select: { at: true },
    })
    if (docs.length === 0) return
    try {
      await inTransaction(payload, async (req) => {
        let next = (await lastSequence(payload, req)) + 1
        for (const { id } of docs) {
          const fields = { sequence: next }
          if (await writeInPlace(req, { collection: 'changes', id, fields, onlyIf: { sequence: { exists: false } } })) next += 1
        }
      })
      if (docs.length < batch) return
      tries = 0
    } catch (error) {
      if (tries === mostTries) throw error
      // Not all at once again.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50))
    }
  }
}
