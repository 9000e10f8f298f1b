/** The part in which two texts differ, between what they share before and after it. */
export type Split = { before: string; mine: string; theirs: string; after: string }

const isWordPart = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

/** Cuts two texts at the borders of words. */
export function splitChange(mine: string, theirs: string): Split {
  const shorter = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < shorter && mine[start] === theirs[start]) start += 1
  while (start > 0 && isWordPart(mine[start - 1])) start -= 1
  let end = 0
  while (end < shorter - start && mine[mine.length - 1 - end] === theirs[theirs.length - 1 - end]) end += 1
  while (end > 0 && isWordPart(mine[mine.length - end])) end -= 1
  return {
    before: mine.slice(0, start),
    mine: mine.slice(start, mine.length - end),
    theirs: theirs.slice(start, theirs.length - end),
    after: end > 0 ? mine.slice(-end) : '',
  }
}
