import type { ShownMove, ShownMoves } from './useMoves.ts'

/** Whether a move can be made at once, without a dialog. */
export const asksNothing = (move: ShownMove, moves: ShownMoves): boolean => {
  // What the public sees the moment after is not one slip of the mouse away.
  const publishes = ['publish', 'publishUrgently', 'liftEmbargo'].includes(move.transition)
  const explains = move.transition === 'submit' && moves.toExplain.length > 0
  return move.needs.length === 0 && !publishes && !explains
}
