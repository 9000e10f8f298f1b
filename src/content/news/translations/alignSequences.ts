export type Aligned<Value> = { side: 'both' | 'before' | 'after'; value: Value }

// A table of this many cells takes a tenth of a second; two texts that are further apart share nothing worth telling.
const mostCells = 4_000_000

/** The longest common subsequence of two rows, with what only one of them has in its place: `before` goes first. */
export function alignSequences<Value>(before: readonly Value[], after: readonly Value[], keyOf: (value: Value) => string): Aligned<Value>[] {
  const [a, b] = [before.map(keyOf), after.map(keyOf)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [rows, columns] = [a.length - end - start, b.length - end - start]
  const width = columns + 1
  const tooFar = rows * columns > mostCells
  const lengths = new Uint32Array(tooFar ? 0 : (rows + 1) * width)
  const length = (row: number, column: number): number => lengths[row * width + column] ?? 0
  const isSame = (row: number, column: number): boolean => a[start + row] === b[start + column]
  if (!tooFar) {
    for (let row = rows - 1; row >= 0; row -= 1) {
      for (let column = columns - 1; column >= 0; column -= 1) {
        lengths[row * width + column] = isSame(row, column) ? 1 + length(row + 1, column + 1) : Math.max(length(row + 1, column), length(row, column + 1))
      }
    }
  }
  const aligned: Aligned<Value>[] = after.slice(0, start).map((value) => ({ side: 'both', value }))
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const both = !tooFar && row < rows && column < columns && isSame(row, column)
    const takesBefore = !both && row < rows && (tooFar || column === columns || length(row + 1, column) >= length(row, column + 1))
    const value = takesBefore ? before[start + row] : after[start + column]
    aligned.push({ side: both ? 'both' : takesBefore ? 'before' : 'after', value: value as Value })
    if (both || takesBefore) row += 1
    if (!takesBefore) column += 1
  }
  return [...aligned, ...after.slice(after.length - end).map((value) => ({ side: 'both' as const, value }))]
}
