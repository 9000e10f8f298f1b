import { createHash, randomBytes } from 'node:crypto'

/**
 * Knows who has opened which story in the last while, to count nobody twice. What it keeps is a number made with a
 * salt that lives in memory only and is thrown away with each period: nobody can be found again in it. Bounded: when a
 * period is full it ends early, and some repeats count.
 */
export function recentViewers({ minutes = 30, most = 100_000 }: { minutes?: number; most?: number } = {}) {
  type Period = { since: number; salt: Buffer; seen: Set<number> }
  const begin = (now: number): Period => ({ since: now, salt: randomBytes(16), seen: new Set() })
  let [now, before] = [begin(Date.now()), begin(0)]

  const keyIn = ({ salt }: Period, viewer: string, story: string): number =>
    createHash('sha256').update(salt).update(viewer).update('\n').update(story).digest().readUIntBE(0, 6)

  /** Whether this is the viewer's first look at the story in this period and the one before. */
  return function isFirst(viewer: string, story: string, at = Date.now()): boolean {
    if (at - now.since >= minutes * 60_000 || now.seen.size >= most) [before, now] = [now, begin(at)]
    const key = keyIn(now, viewer, story)
    const known = now.seen.has(key) || (at - before.since < 2 * minutes * 60_000 && before.seen.has(keyIn(before, viewer, story)))
    now.seen.add(key)
    return !known
  }
}
