import type { Payload } from 'payload'
import { hashOfKey } from './newsroomKey.ts'
import { usageOf, type UsageCounter } from './countUse.ts'

export type Newsroom = { id: string; name: string; perMinute: number; perDay: number }

export type Admission =
  | { newsroom: Newsroom }
  | { refused: 'unknownKey' | 'expiredKey' | 'revokedKey' }
  | { refused: 'tooManyMinute' | 'tooManyDay'; limit: number; seconds: number }

/** A revoked key is known as a good one for so long at most. */
const remembered = 2000
const mostRemembered = 1000
const minute = 60_000

/** Who asks by key, within which limits. Minutes are counted by each server for itself, days by all together. */
export function newsrooms(payload: Payload, usage: UsageCounter = usageOf(payload), clock: () => number = Date.now) {
  const known = new Map<string, { newsroom: Newsroom; until: number }>()
  const minutes = new Map<string, { started: number; count: number }>()

  async function find(key: string): Promise<Newsroom | 'unknownKey' | 'expiredKey' | 'revokedKey'> {
    if (key.length > 200) return 'unknownKey'
    const keyHash = hashOfKey(key)
    const kept = known.get(keyHash)
    if (kept && clock() < kept.until) return kept.newsroom
    known.delete(keyHash)
    const { docs } = await payload.find({ collection: 'newsroom-keys', where: { keyHash: { equals: keyHash } }, depth: 0, limit: 1, pagination: false })
    const [found] = docs
    if (!found) return 'unknownKey'
    if (found.revoked) return 'revokedKey'
    const expires = Date.parse(found.expiresAt)
    if (expires <= clock()) return 'expiredKey'
    const newsroom = { id: found.id, name: found.newsroom, perMinute: found.perMinute, perDay: found.perDay }
    if (known.size >= mostRemembered) known.clear()
    known.set(keyHash, { newsroom, until: Math.min(clock() + remembered, expires) })
    return newsroom
  }

  /** Counts a request against the limits of whoever's key it has. */
  return async function admit(key: string): Promise<Admission> {
    const newsroom = await find(key)
    if (typeof newsroom === 'string') return { refused: newsroom }
    const now = clock()
    const current = minutes.get(newsroom.id)
    const window = current && now - current.started < minute ? current : { started: now, count: 0 }
    minutes.set(newsroom.id, window)
    if (window.count >= newsroom.perMinute) {
      usage.add(newsroom, 'refused')
      return { refused: 'tooManyMinute', limit: newsroom.perMinute, seconds: Math.max(1, Math.ceil((window.started + minute - now) / 1000)) }
    }
    if ((await usage.today(newsroom.id)) >= newsroom.perDay) {
      usage.add(newsroom, 'refused')
      return { refused: 'tooManyDay', limit: newsroom.perDay, seconds: usage.secondsLeft() }
    }
    window.count += 1
    usage.add(newsroom, 'requests')
    return { newsroom }
  }
}
