type DatedPosition = { title?: unknown; from?: string | null; to?: string | null }

/** The position that a speaker held on a day; of several the latest begun, and undefined when none fits. */
export function positionOn<Position extends DatedPosition>(
  positions: readonly Position[] | null | undefined,
  day: Date,
): Position | undefined {
  const time = day.getTime()
  const begins = (position: Position): number => (position.from ? Date.parse(position.from) : -Infinity)
  // The last day of a position counts to its end.
  const ends = (position: Position): number => (position.to ? Date.parse(position.to) + 86_400_000 : Infinity)
  return positions
    ?.filter((position) => begins(position) <= time && time < ends(position))
    .toSorted((a, b) => begins(b) - begins(a))[0]
}
