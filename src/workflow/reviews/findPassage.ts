import { alignWords, wordsOf } from '#languages/comparison/alignWords.ts'
import type { Passage } from './parseComment.ts'

export type FoundPassage = {
  start: number
  end: number
  /** Other words stand there now than those that the comment was written on. */
  edited: boolean
}

/** A passage of so many characters is found by itself; a shorter one may be any word of the text. */
const speaksForItself = 24
/** How many characters around a place are compared with the words that stood around the passage. */
const surroundings = 120

/**
 * Where a quoted passage stands in a text that has changed since: where its words are, nearest to what stood around
 * them; else what now stands between its old neighbours; else the words most like it. Undefined when it was deleted.
 */
export function findPassage(text: string, passage: Passage): FoundPassage | undefined {
  return sameWords(text, passage) ?? betweenNeighbours(text, passage) ?? likeWords(text, passage)
}

function sameWords(text: string, passage: Passage): FoundPassage | undefined {
  const { exact, prefix, suffix } = passage
  const places = placesOf(text, exact)
  let best: { start: number; score: number } | undefined
  for (const start of places) {
    const score = likenessOfSurroundings(text, start, passage)
    if (!best || score > best.score) best = { start, score }
  }
  if (!best) return undefined
  const hadNeighbours = wordsOf(prefix + ' ' + suffix).length > 0
  if (exact.length < speaksForItself && hadNeighbours && best.score === 0) return undefined
  return { start: best.start, end: best.start + exact.length, edited: false }
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = part === '' ? -1 : text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/** Letters that touch the passage as they did count most, words that are still near it somewhat. */
function likenessOfSurroundings(text: string, start: number, { exact, prefix, suffix }: Passage): number {
  const end = start + exact.length
  const before = text.slice(Math.max(0, start - surroundings), start)
  const after = text.slice(end, end + surroundings)
  return touching(reversed(prefix), reversed(before)) + touching(suffix, after) + shared(prefix, before) + shared(suffix, after)
}

const reversed = (text: string): string => [...text].toReversed().join('')

/** Length of the common beginning in whole words: a space or a common ending proves nothing. */
function touching(a: string, b: string): number {
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const isCut = /^[\p{L}\p{N}]/u.test(a.slice(same)) || /^[\p{L}\p{N}]/u.test(b.slice(same))
  const whole = isCut ? a.slice(0, same).replace(/[\p{L}\p{N}]+$/u, '') : a.slice(0, same)
  return wordsOf(whole).length > 0 ? whole.length : 0
}

function shared(then: string, now: string): number {
  const words = new Set(wordsOf(now).map(({ word }) => word))
  return wordsOf(then).filter(({ word }) => word.length > 3 && words.has(word)).length
}

const neighbourLengths = [64, 32, 16]

/** The passage itself was rewritten, and what stood before and after it is still there. */
function betweenNeighbours(text: string, { exact, prefix, suffix }: Passage): FoundPassage | undefined {
  const longest = 2 * exact.length + 40
  for (const length of neighbourLengths) {
    const before = prefix.slice(-length)
    const after = suffix.slice(0, length)
    if (wordsOf(before + ' ' + after).length < 2) return undefined
    const starts = prefix === '' ? [0] : placesOf(text, before).map((at) => at + before.length)
    for (const start of starts) {
      const end = suffix === '' ? text.length : text.indexOf(after, start)
      const now = end === -1 ? '' : text.slice(start, end)
      if (now.trim() !== '' && now.length <= longest) return { ...trimmed(text, start, end), edited: true }
    }
  }
  return undefined
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end)
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) }
}

const fewestWords = 4
/** How much of a passage may be other words before it is another passage. */
const tolerance = 0.4

function likeWords(text: string, { exact }: Passage): FoundPassage | undefined {
  const wanted = wordsOf(exact)
  if (wanted.length < fewestWords) return undefined
  const found = alignWords(wanted, wordsOf(text))
  return found && found.distance <= tolerance * wanted.length ? { start: found.start, end: found.end, edited: true } : undefined
}
