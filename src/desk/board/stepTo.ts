import type { PublicState, State } from '#workflow/states.ts'
import { keepsState, transitionNames, transitionOf, type TransitionName } from '#workflow/transitions.ts'

/** The move that takes a card from one column to another, or undefined when no single step leads there. */
export function stepTo(to: State, { state, publicState }: { state: State; publicState: PublicState }): TransitionName | undefined {
  return transitionNames.find((name) => {
    const { from, to: end } = transitionOf(name)
    if (keepsState(name) || end !== to || state === to) return false
    return 'state' in from ? from.state.includes(state) : from.publicState === publicState
  })
}
