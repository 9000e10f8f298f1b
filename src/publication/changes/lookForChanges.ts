import type { Payload } from 'payload'
import { lastSequence, numberChanges } from './numberChanges.ts'
import { wakeFollowers } from './wakeFollowers.ts'

/** Other servers' changes are seen at the latest after this. */
export const lookEvery = 400

const looking = new WeakMap<Payload, { followers: number; timer: NodeJS.Timeout }>()

/** Wakes the followers of this process when another server has changed something: one question for all of them. */
export function lookForChanges(payload: Payload): () => void {
  const known = looking.get(payload)
  const entry = known ?? { followers: 0, timer: look(payload) }
  entry.followers += 1
  looking.set(payload, entry)
  return () => {
    entry.followers -= 1
    if (entry.followers > 0) return
    clearInterval(entry.timer)
    looking.delete(payload)
  }
}

function look(payload: Payload): NodeJS.Timeout {
  let head = -1
  let isLooking = false

  async function once(): Promise<void> {
    const where = { or: [{ sequence: { exists: false } }, { sequence: { greater_than: head } }] }
    const { docs } = await payload.find({ collection: 'changes', where, limit: 1, pagination: false, depth: 0, select: { sequence: true } })
    if (docs.length === 0) return
    await numberChanges(payload)
    head = await lastSequence(payload)
    wakeFollowers()
  }

  return setInterval(() => {
    if (isLooking) return
    isLooking = true
    // Followers meet the same trouble, say so once, and try again by themselves.
    void once()
      .catch(wakeFollowers)
      .finally(() => (isLooking = false))
  }, lookEvery).unref()
}
