import type { StoryTable } from '#content/news/tables/readTable.ts'

/** Shares of the room that one column takes at most while others want more: of its text, and of a word or an address in it. */
const [mostOfText, mostOfWord] = [0.5, 0.3]

/** How large the letters of a table are, in points: the more columns, the smaller. */
export function tableLetters({ isNumeric: { length: columns } }: StoryTable): number {
  if (columns > 12) return 6.5
  if (columns > 8) return 7.5
  return columns > 5 ? 8.5 : 9.5
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** As far on the way from narrow to wide as the room goes. */
function between(narrow: readonly number[], wide: readonly number[], room: number): number[] {
  const way = (room - sum(narrow)) / (sum(wide) - sum(narrow)) || 0
  return narrow.map((width, column) => width + ((wide[column] ?? width) - width) * way)
}

/**
 * Widths of a table's columns that make up `room`, in its unit: each at least as wide as its longest word, as far as
 * there is room for all. `widthOf` tells how wide a text is, with the space around it.
 */
export function fitColumns({ head, rows }: StoryTable, room: number, widthOf: (text: string) => number): number[] {
  const lines = head.length > 0 ? [head, ...rows] : rows
  const columns = (lines[0] ?? []).map((_, column) => lines.map((row) => row[column] ?? ''))
  const least = columns.map((cells) => Math.min(Math.max(...cells.flatMap((cell) => cell.split(' ').map(widthOf))), room * mostOfWord))
  const wanted = columns.map((cells, column) => Math.max(least[column] ?? 0, Math.min(Math.max(...cells.map(widthOf)), room * mostOfText)))
  if (sum(least) >= room) return between(least.map((width) => Math.min(width, room / columns.length)), least, room)
  return sum(wanted) > room ? between(least, wanted, room) : wanted.map((width) => (width / sum(wanted)) * room)
}
