import type { Role } from '#people/users/roles.ts'
import type { PublicState, State } from '#workflow/states.ts'
import type { TransitionName } from '#workflow/transitions.ts'

type Row = { from: (state: State, publicState: PublicState) => boolean; who: 'everybody' | Role[]; clock?: true }

const newest =
  (...states: State[]): Row['from'] =>
  (state) =>
    states.includes(state)
const seen =
  (wanted: PublicState): Row['from'] =>
  (_, publicState) =>
    publicState === wanted
/** What was taken down goes out again only after it has been reinstated. */
const unlessWithdrawn =
  (from: Row['from']): Row['from'] =>
  (state, publicState) =>
    publicState !== 'withdrawn' && from(state, publicState)

/** The table of the workflow as the newsroom agreed on it, written a second time, by hand. */
export const transitionTable: Record<TransitionName, Row> = {
  submit: { from: newest('draft', 'changesRequested'), who: 'everybody' },
  requestChanges: { from: newest('inReview', 'approved', 'scheduled'), who: ['editor', 'chiefEditor'] },
  approve: { from: newest('inReview'), who: ['editor', 'chiefEditor'] },
  schedule: { from: unlessWithdrawn(newest('approved')), who: ['editor', 'chiefEditor'] },
  unschedule: { from: newest('scheduled'), who: ['editor', 'chiefEditor'] },
  publish: { from: unlessWithdrawn(newest('approved', 'scheduled')), who: ['editor', 'chiefEditor'], clock: true },
  publishUrgently: { from: unlessWithdrawn(newest('draft', 'inReview', 'changesRequested')), who: ['chiefEditor'] },
  confirm: { from: seen('live'), who: ['editor', 'chiefEditor'] },
  moveEmbargo: { from: seen('live'), who: ['editor', 'chiefEditor'] },
  liftEmbargo: { from: seen('live'), who: ['editor', 'chiefEditor'] },
  withdraw: { from: seen('live'), who: ['chiefEditor'] },
  reinstate: { from: seen('withdrawn'), who: ['chiefEditor'] },
}

export const mayMake = (transition: TransitionName, role: Role): boolean => {
  const { who } = transitionTable[transition]
  return who === 'everybody' || who.includes(role)
}
