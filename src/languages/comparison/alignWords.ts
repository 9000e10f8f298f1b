export type Word = { word: string; start: number; end: number }

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))

/** Kazakh puts its grammar at the end of a word: the same beginning is half the same word. */
const stemLength = 5
export const stemOf = (word: string): string => (word.length > stemLength ? word.slice(0, stemLength) : word)

/** What a changed word, a new one or a lost one costs. */
function costOf(a: Word, b: Word): number {
  if (a.word === b.word) return 0
  return stemOf(a.word) === stemOf(b.word) ? 0.5 : 1
}

type Ending = { distance: number; from: number }

/**
 * The part of a text most like a row of words (Sellers' algorithm, by words), and how many words have to change to make
 * one of the other.
 */
export function alignWords(wanted: Word[], text: Word[]): { start: number; end: number; distance: number } | undefined {
  // endings[i]: the best way to read the first i wanted words so that it ends at the word of the text that we stand on.
  let endings: Ending[] = Array.from({ length: wanted.length + 1 }, (_, i) => ({ distance: i, from: 0 }))
  let best: { distance: number; from: number; to: number } | undefined
  for (const [at, word] of text.entries()) {
    const next: Ending[] = [{ distance: 0, from: at + 1 }]
    for (const [i, one] of wanted.entries()) {
      const same = changed(endings[i], costOf(one, word))
      const added = changed(endings[i + 1], 1)
      const lost = changed(next[i], 1)
      next.push(nearest(same, nearest(lost, added)))
    }
    endings = next
    const whole = endings[wanted.length]
    if (whole && (!best || whole.distance < best.distance)) best = { ...whole, to: at }
  }
  const first = best && text[best.from]
  const last = best && text[best.to]
  return best && first && last && best.from <= best.to ? { start: first.start, end: last.end, distance: best.distance } : undefined
}

const changed = (ending: Ending | undefined, cost: number): Ending => ({ distance: (ending?.distance ?? Infinity) + cost, from: ending?.from ?? 0 })
const nearest = (a: Ending, b: Ending): Ending => (b.distance < a.distance ? b : a)
