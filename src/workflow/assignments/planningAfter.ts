import { workflowRecord } from '../gatherFacts.ts'
import type { State } from '../states.ts'
import type { TransitionName } from '../transitions.ts'
import type { RawItem } from '../workflowOptions.ts'
import { dueAt } from './dueAt.ts'
import type { Patience } from './patience.ts'
import { planningOf } from './planningOf.ts'

type Item = Omit<RawItem, 'id'>
type Written = Record<string, string | null>

const fromNow = (item: Item, state: State, patience: Patience, now: Date): Written => {
  const stateSince = item.state === state && item.stateSince ? planningOf(item).stateSince : now
  return {
    stateSince: stateSince?.toISOString() ?? null,
    dueAt: dueAt({ ...planningOf(item), state, stateSince }, patience)?.toISOString() ?? null,
  }
}

const toIdOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Planning of an item that is saved for the first time. */
export const planningOfNew = (filedBy: string | undefined, patience: Patience, now: Date): Written => ({
  holder: null,
  filedBy: filedBy ?? null,
  deadline: null,
  priority: 'normal',
  ...fromNow({}, 'draft', patience, now),
})

/** What changes in the planning when a save turns the item back into a draft. */
export const planningAfterEdit = (item: Item, patience: Patience, now: Date): Written => fromNow(item, 'draft', patience, now)

/**
 * What changes in the planning with a move: whoever submits hands the item over, who submitted it has it back when it
 * is returned, and what is out is nobody's task any more, except that an urgent publication waits for its second look.
 */
export function planningAfterMove(
  item: Item,
  { transition, state, actor, patience, now }: { transition: TransitionName; state: State; actor: string | undefined; patience: Patience; now: Date },
): Written {
  switch (transition) {
    case 'submit':
      return { ...fromNow(item, state, patience, now), ...(actor !== undefined && planningOf(item).holder === actor && { holder: null }) }
    case 'requestChanges':
      return { ...fromNow(item, state, patience, now), holder: toIdOrNull(workflowRecord(item).submittedBy) }
    case 'publish':
    case 'publishUrgently':
    case 'withdraw': {
      const dueNow = transition === 'publishUrgently' ? now.toISOString() : null
      return { ...fromNow(item, state, patience, now), dueAt: dueNow, holder: null, deadline: null, priority: 'normal' }
    }
    case 'approve':
    case 'schedule':
    case 'unschedule':
    case 'confirm':
    case 'moveEmbargo':
    case 'liftEmbargo':
    case 'reinstate':
      return fromNow(item, state, patience, now)
  }
}
