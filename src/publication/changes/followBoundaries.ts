import type { Payload } from 'payload'
import { followChanges } from './followChanges.ts'
import { nextBoundary, tellBoundaries } from './tellBoundaries.ts'

/** A clock that was set is noticed at the latest after this, and so is a boundary that could not be told. */
const longestWait = 15_000

/**
 * Tells the feed at the very moment when an embargo lifts and when a quiet period begins or ends; at its start also what
 * happened while nobody was there. Every server does: each boundary is told once. Resolves to how to stop.
 */
export async function followBoundaries(payload: Payload): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined
  let since: Date | undefined
  let stopped = false
  let isBroken = false

  async function look(): Promise<void> {
    let wait = longestWait
    try {
      since = await tellBoundaries(payload, since)
      const next = await nextBoundary(payload, since)
      if (next) wait = Math.min(longestWait, Math.max(0, next.getTime() - Date.now()))
      isBroken = false
    } catch (error) {
      if (!isBroken && !stopped) payload.logger.error({ err: error, msg: 'Embargoes and quiet periods cannot be told by the clock; it is tried again' })
      isBroken = true
      wait = 1000
    }
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void look(), wait).unref()
  }

  await look()
  const stopFollowing = await followChanges(payload, {
    name: 'The clock of embargoes',
    after: 'now',
    handle: async (changes) => {
      const plans = changes.some(({ kind, collection }) => kind === 'embargoed' || (collection === 'quiet-periods' && kind === 'changed'))
      if (plans) await look()
    },
  })
  return () => {
    stopped = true
    clearTimeout(timer)
    stopFollowing()
  }
}
