import type { Chance } from './Chance.ts'
import type { Mould } from './mould.ts'
import { fill, isMoment, type Words } from './templates.ts'

type Copy = {
  mould: Mould
  chance: Chance
  now: number
  /** Desks, people and photos of this copy, by those of the original. */
  cast: (word: string) => string | undefined
  /** How far back the days of this copy lie, and how much further ahead what is to come. */
  back: number
  forward: number
  own: Map<string, string>
}

/** What one copy says in place of the words of its original; the same thing each time it is asked. */
export function copyWords({ mould: { ids, hashed }, chance, now, cast, back, forward, own }: Copy): Words {
  const said = new Map(own)
  const invent = (word: string): string | undefined => {
    if (isMoment(word)) {
      const time = Date.parse(word)
      return new Date(time > now ? time + forward : time - back).toISOString()
    }
    if (ids.has(word)) return chance.idAt(now - back)
    const behind = hashed.get(word)
    if (behind) return behind.hash(JSON.parse(fill(behind.pieces, say)) as Record<string, unknown>)
    return /^[0-9a-f]{64}$/.test(word) ? chance.hash() : cast(word)
  }
  const say: Words = (word) => {
    const known = said.get(word)
    if (known !== undefined) return known
    const invented = invent(word)
    if (invented !== undefined) said.set(word, invented)
    return invented
  }
  return say
}
