import { diffArrays } from 'diff'

/** A place in two rows: what stands there in both, or in one of them alone. */
export type Aligned<Value> = { before: Value; after: Value } | { before: Value; after?: undefined } | { before?: undefined; after: Value }

/** Two rows that are further apart share nothing worth telling, and looking for it takes long. */
const mostChanges = 1000

type IsSame<Value> = (before: Value, after: Value) => boolean

/** Two rows beside one another, with what only one of them has in its place: `before` goes first. */
export function alignSequences<Value>(before: readonly Value[], after: readonly Value[], isSame: IsSame<Value>): Aligned<Value>[] {
  const start = sharedStart(before, after, isSame)
  const end = sharedStart(before.slice(start).toReversed(), after.slice(start).toReversed(), isSame)
  const middle = alignMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end), isSame)
  const [lastBefore, lastAfter] = [before.slice(before.length - end), after.slice(after.length - end)]
  return [...besideOneAnother(before.slice(0, start), after), ...middle, ...besideOneAnother(lastBefore, lastAfter)]
}

function sharedStart<Value>(before: readonly Value[], after: readonly Value[], isSame: IsSame<Value>): number {
  const differs = before.findIndex((value, at) => at >= after.length || !isSame(value, after[at] as Value))
  return differs === -1 ? before.length : differs
}

const besideOneAnother = <Value>(before: readonly Value[], after: readonly Value[]): Aligned<Value>[] =>
  before.map((value, at) => ({ before: value, after: after[at] as Value }))

function alignMiddle<Value>(before: Value[], after: Value[], isSame: IsSame<Value>): Aligned<Value>[] {
  const changes = diffArrays(before, after, { comparator: isSame, maxEditLength: mostChanges })
  const apart = [{ count: before.length, removed: true, added: false }, { count: after.length, removed: false, added: true }]
  let [row, column] = [0, 0]
  return (changes ?? apart).flatMap(({ count, added, removed }): Aligned<Value>[] => {
    const [old, now] = [before.slice(row, row + count), after.slice(column, column + count)]
    if (!added) row += count
    if (!removed) column += count
    if (removed) return old.map((value) => ({ before: value }))
    return added ? now.map((value) => ({ after: value })) : besideOneAnother(old, now)
  })
}
