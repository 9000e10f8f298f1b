import { placesOfWords } from '../analysis/splitWords.ts'
import { termHash } from '../index/termHash.ts'
import type { ExpandedTerm } from './expandTerm.ts'

/** A text in pieces; those that answer the question are marked. Data, never HTML. */
export type Marked = { text: string; isMatch: boolean }[]

type Place = { start: number; end: number; term: number }

const passageLength = 240
const before = 60

/** Lines without a full stop, such as positions, are kept apart. */
const inOneLine = (text: string): string => text.replace(/(?<![\s.!?…:;])\s*\n\s*/g, ' · ').replace(/\s+/g, ' ')

function toMarked(text: string, places: Place[], from: number, to: number): Marked {
  const pieces: Marked = []
  const add = (start: number, end: number, isMatch: boolean): void => {
    if (end > start) pieces.push({ text: inOneLine(text.slice(start, end)), isMatch })
  }
  let done = from
  for (const { start, end } of places) {
    if (start < done || end > to) continue
    add(done, start, false)
    add(start, end, true)
    done = end
  }
  add(done, to, false)
  return pieces
}

/** The place from which on a passage has the most different words of the question, then the most of any. */
function bestStart(places: Place[]): number {
  let best = { start: 0, worth: -1 }
  for (const [index, { start }] of places.entries()) {
    const within = places.slice(index).filter(({ end }) => end - start <= passageLength - before)
    const worth = new Set(within.map(({ term }) => term)).size * 100 + within.length
    if (worth > best.worth) best = { start, worth }
  }
  return best.start
}

const toWordStart = (text: string, place: number): number => {
  if (place <= 0) return 0
  const space = text.slice(place).search(/\s/)
  return space === -1 ? place : place + space + 1
}

const toWordEnd = (text: string, place: number): number => {
  if (place >= text.length) return text.length
  const space = text.lastIndexOf(' ', place)
  return space > 0 ? space : place
}

/** Finds the words of a question in original texts, in whatever form they stand there: `stems` are those of their words, as hashes. */
export function markMatches(terms: ExpandedTerm[]) {
  // What is merely alike is marked only where a word has nothing better.
  const termOf = new Map(
    terms.flatMap(({ found }, term) => {
      const best = Math.min(...found.map(({ level }) => level))
      return found.filter(({ level }) => level === best).map(({ stem }): [number, number] => [termHash(stem), term])
    }),
  )
  function placesIn(text: string, stems: Uint32Array): Place[] {
    const places: Place[] = []
    let index = 0
    for (const { start, end } of placesOfWords(text)) {
      const term = termOf.get(stems[index] ?? -1)
      if (term !== undefined) places.push({ start, end, term })
      index += 1
    }
    return places
  }

  return {
    /** A whole text, such as a title. */
    whole: (text: string, stems: Uint32Array): Marked => toMarked(text, placesIn(text, stems), 0, text.length),
    /** The most telling part of a long text. */
    passage(text: string, stems: Uint32Array): Marked {
      const places = placesIn(text, stems)
      const from = toWordStart(text, bestStart(places) - before)
      const to = toWordEnd(text, from + passageLength)
      const pieces = toMarked(text, places, from, to)
      return [
        ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
        ...pieces,
        ...(to < text.length ? [{ text: ' …', isMatch: false }] : []),
      ]
    },
  }
}
