const shortest = 4
const alike = 0.75

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Passages between quotation marks. */
export const quotedIn = (text: string): { at: number; words: string[] }[] =>
  [...text.matchAll(/[«“"]([^»”"]{15,600})[»”"]/g)].flatMap(({ index, 1: inside = '' }) =>
    // What is left out is left out honestly.
    inside.split(/…|\.\.\./).map((part) => ({ at: index, words: wordsOf(part) })),
  )

/** Length of the longest common subsequence of words. */
function common(one: readonly string[], other: readonly string[]): number {
  let before = Array.from({ length: other.length + 1 }, () => 0)
  for (const word of one) {
    const row = [0]
    for (const [index, candidate] of other.entries()) {
      row.push(word === candidate ? (before[index] ?? 0) + 1 : Math.max(before[index + 1] ?? 0, row[index] ?? 0))
    }
    before = row
  }
  return before.at(-1) ?? 0
}

/**
 * Whether words in quotation marks were meant to be those of one of the quotes, and are not: most of them stand there
 * in this order, but not all, or with others between them.
 */
export function isMisquoted(words: readonly string[], quotes: readonly string[]): boolean {
  if (words.length < shortest) return false
  const said = quotes.map((quote) => wordsOf(quote).slice(0, 2000))
  if (said.some((quote) => ` ${quote.join(' ')} `.includes(` ${words.join(' ')} `))) return false
  return said.some((quote) => common(words, quote) / words.length >= alike)
}
