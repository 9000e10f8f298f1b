import type { Term } from '../analysis/parseQuery.ts'
import { withoutMark } from '../analysis/stemWord.ts'
import type { IndexFile } from '../index/IndexFile.ts'
import { nearestTerms } from './nearestTerms.ts'

/**
 * How well a stem of the index answers a word: 0 the same stem or a longer form of it, 1 the same first five letters,
 * 2 the same first four. An entry earns its marks at its level and at all behind it, so a full match counts thrice.
 */
export type Level = 0 | 1 | 2
export const levels = [0, 1, 2] as const

export type FoundStem = { stem: string; entries: number; level: Level }

export type ExpandedTerm = {
  word: string
  found: FoundStem[]
  /** A word of the index that was meant, where nothing is written as the given one. */
  meant?: string
}

/** A stem of so many letters may be the beginning of a longer one; a shorter one is the beginning of everything. */
const leastBeginning = 4
const mostStems = 400

const isNumber = (stem: string): boolean => /^\p{N}+$/u.test(stem)

const markOf = (stem: string): number => stem.length - withoutMark(stem).length

function levelOf(stem: string, wanted: string): Level {
  const [letters, five] = [withoutMark(wanted).length, 5 + markOf(wanted)]
  if (stem === wanted || (letters >= leastBeginning && stem.startsWith(wanted))) return 0
  if (letters >= 5 && stem.startsWith(wanted.slice(0, five))) return 1
  return 2
}

type Row = { term: string; entries: number }

function stemsLike(file: IndexFile, wanted: string): FoundStem[] {
  // A number is meant to the figure.
  const beginning = isNumber(wanted) ? wanted : wanted.slice(0, leastBeginning + markOf(wanted))
  const rows = isNumber(wanted)
    ? file.all<Row>('select term, entries from vocabulary where term = ? and entries > 0', wanted)
    : file.all<Row>('select term, entries from vocabulary where term >= ? and term < ? and entries > 0 limit ?', beginning, `${beginning}\u{10ffff}`, mostStems)
  return rows.map(({ term, entries }) => ({ stem: term, entries, level: levelOf(term, wanted) }))
}

const bestOf = (all: FoundStem[]): FoundStem[] => {
  const best = new Map<string, FoundStem>()
  for (const found of all) if (found.level < (best.get(found.stem)?.level ?? 3)) best.set(found.stem, found)
  return [...best.values()]
}

/** The stems of the index that answer a word, under any of its spellings; for a word that none answers, what it is a slip of. */
export function expandTerm(file: IndexFile, { word, stems }: Term): ExpandedTerm {
  const found = bestOf(stems.flatMap((stem) => stemsLike(file, stem)))
  if (found.some(({ level }) => level === 0)) return { word, found }
  const nearest = nearestTerms(file, stems)
  const [meant] = nearest
  if (!meant) return { word, found }
  const corrected = nearest.flatMap(({ term }) => stemsLike(file, term).filter(({ level }) => level === 0))
  return { word, found: bestOf([...corrected, ...found]), meant: meant.shown }
}
