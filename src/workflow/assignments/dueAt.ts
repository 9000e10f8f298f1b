import type { State } from '../states.ts'
import type { Priority } from './priorities.ts'

const hour = 3_600_000

/** How long an item may stay in a state before it counts as stuck. The other states wait for nobody. */
const patienceInHours: Partial<Record<State, number>> = { draft: 7 * 24, inReview: 24, changesRequested: 3 * 24, approved: 2 * 24 }

const timesPatience: Record<Priority, number> = { urgent: 1 / 12, normal: 1, low: 2 }

export type Waiting = { state: State; stateSince: Date | undefined; deadline: Date | undefined; priority: Priority }

/** When an item that nobody moves becomes stuck, or undefined when it waits for nobody. */
export function stuckAt({ state, stateSince, priority }: Waiting): Date | undefined {
  const patience = patienceInHours[state]
  return patience !== undefined && stateSince ? new Date(stateSince.getTime() + patience * timesPatience[priority] * hour) : undefined
}

/** By when somebody has to act on an item: its deadline, or the end of its state's patience if that comes first. */
export function dueAt(waiting: Waiting): Date | undefined {
  if (patienceInHours[waiting.state] === undefined) return undefined
  const times = [waiting.deadline, stuckAt(waiting)].filter((time) => time !== undefined)
  return times.toSorted((a, b) => a.getTime() - b.getTime())[0]
}

export const isOverdue = ({ state, deadline }: Waiting, now: Date): boolean =>
  patienceInHours[state] !== undefined && deadline !== undefined && deadline <= now

export const isStuck = (waiting: Waiting, now: Date): boolean => (stuckAt(waiting) ?? now) < now
