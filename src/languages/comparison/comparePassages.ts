import { alignSequences, type Aligned } from './alignSequences.ts'
import { stemOf, wordsOf } from './alignWords.ts'
import { compareWords, type Piece, type Words } from './compareWords.ts'

/** A passage in two texts: in both, in one of them, or in another wording, which `words` tells. */
export type Compared<Passage> =
  | { change: 'same'; before: Passage; after: Passage }
  | { change: 'changed'; before: Passage; after: Passage; words: Words }
  | { change: 'removed'; before: Passage; after?: undefined }
  | { change: 'added'; before?: undefined; after: Passage }

type Reading<Passage> = {
  /** The same for passages that are the same in everything. */
  keyOf: (passage: Passage) => string
  /** Only passages of one sort can be one another's wordings. */
  sortOf: (passage: Passage) => string
  piecesOf: (passage: Passage) => readonly Piece[]
}

/** What became of the passages of a text: of those that went and came between two that stayed, the alike belong together. */
export function comparePassages<Passage>(before: readonly Passage[], after: readonly Passage[], reading: Reading<Passage>): Compared<Passage>[] {
  const key = remember(reading.keyOf)
  const words = remember((passage: Passage) => stemsOf(reading.piecesOf(passage)))
  const isAlike = (a: Passage, b: Passage): boolean => reading.sortOf(a) === reading.sortOf(b) && likeness(words(a), words(b)) >= 0.5
  const compared: Compared<Passage>[] = []
  for (const { both, removed, added } of gapsOf(alignSequences(before, after, (a, b) => key(a) === key(b)))) {
    for (const gap of gapsOf(alignSequences(removed, added, isAlike))) {
      compared.push(...inPlace(gap.removed, gap.added, reading))
      if (gap.both) compared.push(changed(gap.both, reading))
    }
    if (both) compared.push({ change: 'same', ...both })
  }
  return compared
}

type Both<Passage> = { before: Passage; after: Passage }

const changed = <Passage>({ before, after }: Both<Passage>, { piecesOf }: Reading<Passage>): Compared<Passage> => ({
  change: 'changed',
  before,
  after,
  words: compareWords(piecesOf(before), piecesOf(after)),
})

type Gap<Passage> = { removed: Passage[]; added: Passage[]; both?: Both<Passage> }

/** What went and what came before each passage that stayed. */
function gapsOf<Passage>(aligned: readonly Aligned<Passage>[]): Gap<Passage>[] {
  const gaps: Gap<Passage>[] = []
  let gap: Gap<Passage> = { removed: [], added: [] }
  for (const one of aligned) {
    if (one.before !== undefined && one.after !== undefined) {
      gaps.push({ ...gap, both: { before: one.before, after: one.after } })
      gap = { removed: [], added: [] }
    } else if (one.before === undefined) gap.added.push(one.after as Passage)
    else gap.removed.push(one.before)
  }
  return [...gaps, gap]
}

/** Passages that are nothing like one another: what stands in the place of another is its new wording. */
function inPlace<Passage>(removed: readonly Passage[], added: readonly Passage[], reading: Reading<Passage>): Compared<Passage>[] {
  const pairs = removed.flatMap((before, at): Compared<Passage>[] => {
    const after = added[at]
    if (after === undefined) return [{ change: 'removed', before }]
    if (reading.sortOf(before) === reading.sortOf(after)) return [changed({ before, after }, reading)]
    return [{ change: 'removed', before }, { change: 'added', after }]
  })
  return [...pairs, ...added.slice(removed.length).map((after) => ({ change: 'added' as const, after }))]
}

function stemsOf(pieces: readonly Piece[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of wordsOf(pieces.map(({ text }) => text).join(''))) counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1)
  return counts
}

/** The share of words that two passages have in common, whatever their endings: from 0 to 1. */
function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let [shared, all] = [0, 0]
  for (const [stem, count] of a) {
    shared += Math.min(count, b.get(stem) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}

function remember<Passage, Answer>(ask: (passage: Passage) => Answer): (passage: Passage) => Answer {
  const known = new Map<Passage, Answer>()
  return (passage) => {
    const answer = known.get(passage) ?? ask(passage)
    known.set(passage, answer)
    return answer
  }
}
