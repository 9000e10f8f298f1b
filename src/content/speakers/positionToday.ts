import { noteFreshUntil } from '#publication/shown/shown.ts'
import { endOfPosition, positionOn, type DatedPosition } from './positionOn.ts'

/** The position that a speaker holds now. A page that shows it is made anew when one of them begins or ends. */
export function positionToday<Position extends DatedPosition>(positions: readonly Position[] | null | undefined): Position | undefined {
  noteFreshUntil((positions ?? []).flatMap((position) => [new Date(position.from ?? Number.NaN), new Date(endOfPosition(position))]))
  return positionOn(positions, new Date())
}
