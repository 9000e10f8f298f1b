import type { IndexFile } from '../index/IndexFile.ts'
import { termHash } from '../index/termHash.ts'
import type { Candidate } from './findCandidates.ts'
import { type ExpandedTerm, type FoundStem, type Level, levels } from './expandTerm.ts'

// BM25 as SQLite's FTS5 has it, at three levels of likeness.
const saturation = 1.2
const lengthWeight = 0.75
const titleWeight = 4

/** Words that stand beside one another in the text as in the question. */
const besideBonus = 0.5
const allTermsBonus = 0.2

type Hit = { term: number; level: Level }

export type Weigh = (entry: Candidate) => number

/** A row of marks a stem; the low bits of its hash first, because nearly all words of a text are not looked for. */
function hitsByHash(terms: ExpandedTerm[]): { hits: Map<number, Hit[]>; mayHit: Uint8Array } {
  const hits = new Map<number, Hit[]>()
  const mayHit = new Uint8Array(1 << 16)
  for (const [term, { found }] of terms.entries()) {
    for (const { stem, level } of found) {
      const hash = termHash(stem)
      mayHit[hash & 0xffff] = 1
      hits.set(hash, [...(hits.get(hash) ?? []), { term, level }])
    }
  }
  return { hits, mayHit }
}

/** The rarer, the heavier; what stands in half of all entries weighs next to nothing. */
function rarity(found: FoundStem[], level: Level, entries: number): number {
  const having = Math.min(entries, found.reduce((sum, one) => sum + (one.level <= level ? one.entries : 0), 0))
  return Math.max(1e-6, Math.log((entries - having + 0.5) / (having + 0.5)))
}

/** Makes the scale on which entries are weighed against what is looked for. */
export function weighEntries(file: IndexFile, terms: ExpandedTerm[]): Weigh {
  const [totals] = file.all<{ words: number; entries: number }>('select words, entries from state')
  const entries = Math.max(1, totals?.entries ?? 1)
  const usualLength = Math.max(1, (totals?.words ?? 1) / entries)
  const { hits, mayHit } = hitsByHash(terms)
  const rarities = terms.map(({ found }) => levels.map((level) => rarity(found, level, entries)))
  const rarityOf = (term: number, level: Level): number => rarities[term]?.[level] ?? 0

  return ({ stems: all, titleWords, words }) => {
    const counts = terms.map(() => [0, 0, 0])
    const beside = new Set<number>()
    const lastPlace = new Map<number, number>()
    for (let place = 0; place < all.length; place += 1) {
      const hash = all[place] ?? 0
      if (!mayHit[hash & 0xffff]) continue
      for (const { term, level } of hits.get(hash) ?? []) {
        const count = counts[term]
        if (count) count[level] = (count[level] ?? 0) + (place < titleWords ? titleWeight : 1)
        if (level > 0) continue
        if (place - (lastPlace.get(term - 1) ?? -9) <= 2) beside.add(term)
        lastPlace.set(term, place)
      }
    }
    const slowness = saturation * (1 - lengthWeight + (lengthWeight * words) / usualLength)
    let weight = 0
    for (const [term, count] of counts.entries()) {
      let sum = 0
      for (const level of levels) {
        sum += count[level] ?? 0
        if (sum > 0) weight += (rarityOf(term, level) * sum * (saturation + 1)) / (sum + slowness)
      }
    }
    for (const term of beside) weight += besideBonus * Math.min(rarityOf(term, 0), rarityOf(term - 1, 0))
    const hasAll = terms.length > 1 && counts.every(([exact = 0]) => exact > 0)
    return hasAll ? weight * (1 + allTermsBonus) : weight
  }
}
