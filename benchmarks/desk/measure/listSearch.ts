import type { Visitor } from './Visitor.ts'

/** The same word as different people write it. */
const spellings: [string, string[]][] = [
  ['Kazakh', ['Қызылорда', 'ҚЫЗЫЛОРДА', 'қызылорда', 'кызылорда', 'КЫЗЫЛОРДА']],
  ['Kazakh', ['Өскемен', 'өскемен', 'ОСКЕМЕН', 'оскемен']],
  ['Russian', ['передвижная', 'ПЕРЕДВИЖНАЯ', 'Передвижная']],
  ['Russian', ['ребёнка', 'РЕБЕНКА', 'ребенка']],
]

export type Spelling = { language: string; words: string[]; found: number }

/** Proves that the list's search finds a word whatever its case and letters; throws where it does not. */
export async function proveListSearch(visitor: Visitor): Promise<Spelling[]> {
  const proved: Spelling[] = []
  for (const [language, words] of spellings) {
    const counts = []
    for (const word of words) {
      const { totalDocs } = await visitor.json<{ totalDocs: number }>(`/api/news?draft=true&depth=0&limit=1&where[or][0][listKey][like]=${encodeURIComponent(word)}`)
      counts.push(totalDocs)
    }
    if (new Set(counts).size > 1) throw new Error(`${words.join(', ')} find ${counts.join(', ')}`)
    proved.push({ language, words, found: counts[0] ?? 0 })
  }
  return proved
}
