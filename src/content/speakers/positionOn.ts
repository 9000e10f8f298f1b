export type DatedPosition = { title?: unknown; from?: string | null; to?: string | null }

/** The last day of a position counts to its end. */
export const endOfPosition = ({ to }: DatedPosition): number => (to ? Date.parse(to) + 86_400_000 : Infinity)

/** The position that a speaker held on a day; of several the latest begun, and undefined when none fits. */
export function positionOn<Position extends DatedPosition>(
  positions: readonly Position[] | null | undefined,
  day: Date,
): Position | undefined {
  const time = day.getTime()
  const begins = (position: Position): number => (position.from ? Date.parse(position.from) : -Infinity)
  return positions
    ?.filter((position) => begins(position) <= time && time < endOfPosition(position))
    .toSorted((a, b) => begins(b) - begins(a))[0]
}
