import type { Role } from '#people/users/roles.ts'
import type { PublicState, State } from './states.ts'

/** Who may make a move: whoever may edit the item, or holders of the roles named; `clock` is the server itself. */
type Who = 'mayEdit' | readonly (Role | 'clock')[]

type Transition = {
  /** States of the newest revision, or what the public sees, from which the move starts. */
  from: { state: readonly State[] } | { publicState: PublicState }
  to: State
  who: Who
  /** Input without which the move is refused. */
  needs: readonly ('reason' | 'publishAt' | 'releaseAt')[]
  /** Whether the item's unfinished quotes and photos make the same move with it. */
  takesParts: boolean
}

const editors = ['editor', 'chiefEditor'] as const

/**
 * The table of `docs/workflow.md`. `edit` is no entry: every save of changed content is one, and it ends in `draft`.
 * Withdrawing, reinstating and confirming start from what the public sees, so that an unfinished correction
 * does not stand in the way of taking an item down. An embargo that still holds is moved and lifted in the same way:
 * its time is no part of the text that was approved.
 */
export const transitions = {
  submit: { from: { state: ['draft', 'changesRequested'] }, to: 'inReview', who: 'mayEdit', needs: [], takesParts: true },
  requestChanges: {
    from: { state: ['inReview', 'approved', 'scheduled'] },
    to: 'changesRequested',
    who: editors,
    needs: ['reason'],
    takesParts: false,
  },
  approve: { from: { state: ['inReview'] }, to: 'approved', who: editors, needs: [], takesParts: true },
  schedule: { from: { state: ['approved'] }, to: 'scheduled', who: editors, needs: ['publishAt'], takesParts: false },
  unschedule: { from: { state: ['scheduled'] }, to: 'approved', who: editors, needs: [], takesParts: false },
  publish: {
    from: { state: ['approved', 'scheduled'] },
    to: 'live',
    who: [...editors, 'clock'],
    needs: [],
    takesParts: true,
  },
  publishUrgently: {
    from: { state: ['draft', 'inReview', 'changesRequested'] },
    to: 'live',
    who: ['chiefEditor'],
    needs: ['reason'],
    takesParts: true,
  },
  confirm: { from: { publicState: 'live' }, to: 'live', who: editors, needs: [], takesParts: true },
  moveEmbargo: { from: { publicState: 'live' }, to: 'live', who: editors, needs: ['releaseAt'], takesParts: true },
  liftEmbargo: { from: { publicState: 'live' }, to: 'live', who: editors, needs: [], takesParts: true },
  withdraw: { from: { publicState: 'live' }, to: 'withdrawn', who: ['chiefEditor'], needs: ['reason'], takesParts: false },
  reinstate: { from: { publicState: 'withdrawn' }, to: 'draft', who: ['chiefEditor'], needs: ['reason'], takesParts: false },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof transitions

const movesWithinState: readonly string[] = ['confirm', 'moveEmbargo', 'liftEmbargo'] satisfies (keyof typeof transitions)[]

/** Whether a move leaves the newest revision in its state, whichever that is. */
export const keepsState = (name: TransitionName): boolean => movesWithinState.includes(name)

export const transitionNames = Object.keys(transitions) as TransitionName[]

export const transitionOf = (name: TransitionName): Transition => transitions[name]

export const isTransitionName = (value: unknown): value is TransitionName =>
  typeof value === 'string' && Object.hasOwn(transitions, value)
