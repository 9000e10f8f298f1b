import type { ShownMove, ShownMoves } from './useMoves.ts'

/** Whether a move can be made at once, without a dialog. */
export const asksNothing = (move: ShownMove, moves: ShownMoves): boolean => {
  const publishes = move.transition === 'publish' || move.transition === 'publishUrgently'
  return move.needs.length === 0 && !publishes && !(move.transition === 'schedule' && moves.needsChangeNote)
}
