import type { Term } from '../analysis/parseQuery.ts'
import { termHash } from '../index/termHash.ts'
import type { Candidate } from './findCandidates.ts'

/** Tells whether the words of each phrase stand in an entry one after another, in whatever form. */
export function hasPhrases(phrases: Term[][]): (entry: Candidate) => boolean {
  const wanted = phrases.map((phrase) => phrase.map(({ stems }) => new Set(stems.map(termHash))))
  return ({ stems: all }) => {
    return wanted.every((phrase) => {
      for (let start = 0; start + phrase.length <= all.length; start += 1) {
        if (phrase.every((word, index) => word.has(all[start + index] ?? 0))) return true
      }
      return false
    })
  }
}
