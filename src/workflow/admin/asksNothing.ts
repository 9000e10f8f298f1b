import type { ShownMove, ShownMoves } from './useMoves.ts'

/** Whether a move can be made at once, without a dialog. */
export const asksNothing = (move: ShownMove, moves: ShownMoves): boolean => {
  const publishes = move.transition === 'publish' || move.transition === 'publishUrgently'
  const explains = move.transition === 'submit' && moves.toExplain.length > 0
  return move.needs.length === 0 && !publishes && !explains && !(move.transition === 'schedule' && moves.needsChangeNote)
}
