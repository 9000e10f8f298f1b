import { withoutMark } from '../analysis/stemWord.ts'
import { withEdges } from '../index/writeEntries.ts'
import type { IndexFile } from '../index/IndexFile.ts'
import { editDistance } from './editDistance.ts'

export type NearTerm = { term: string; shown: string; entries: number }

const mostSlips = (stem: string): number => (stem.length < 4 ? 0 : stem.length < 8 ? 1 : 2)

const candidates = 60

/** Thousands of words share their first or last letter: a longer word has enough trigrams without those. */
const fromMiddle = 6

function trigrams(stem: string): string[] {
  const text = withEdges(stem)
  const all = Array.from({ length: text.length - 2 }, (_, index) => text.slice(index, index + 3))
  return stem.length < fromMiddle ? all : all.slice(1, -1)
}

const details = 'select term, shown, (select entries from vocabulary where vocabulary.term = terms.term) as entries from terms where term = ?'

/** The stems of the index that are a typing slip away from one of these: the three commonest of those that are equally near. */
export function nearestTerms(file: IndexFile, stems: string[]): NearTerm[] {
  const near = new Map<string, number>()
  for (const stem of stems) {
    const most = mostSlips(withoutMark(stem))
    if (most === 0 || !/^\p{L}+$/u.test(stem)) continue
    const match = trigrams(stem).map((part) => `"${part}"`).join(' OR ')
    const rows = file.all<{ term: string }>('select term from spellings where spellings match ? order by bm25(spellings) limit ?', match, candidates)
    for (const { term: edged } of rows) {
      const term = edged.slice(2, -2)
      const distance = editDistance(stem, term, most)
      if (distance <= most && distance < (near.get(term) ?? Infinity)) near.set(term, distance)
    }
  }
  const least = Math.min(...near.values())
  return [...near]
    .filter(([, distance]) => distance === least)
    .flatMap(([term]) => file.all<NearTerm>(details, term))
    .filter(({ entries }) => entries > 0)
    .toSorted((a, b) => b.entries - a.entries)
    .slice(0, 3)
}
