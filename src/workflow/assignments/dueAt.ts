import type { State } from '../states.ts'
import type { Patience } from './patience.ts'
import type { Priority } from './priorities.ts'

const hour = 3_600_000

const timesPatience: Record<Priority, number> = { urgent: 1 / 12, normal: 1, low: 2 }

export type Waiting = { state: State; stateSince: Date | undefined; deadline: Date | undefined; priority: Priority }

const hoursIn = (state: State, patience: Patience): number | undefined => (patience as Partial<Record<State, number>>)[state]

/** When an item that nobody moves becomes stuck, or undefined when it waits for nobody. */
export function stuckAt({ state, stateSince, priority }: Waiting, patience: Patience): Date | undefined {
  const hours = hoursIn(state, patience)
  return hours !== undefined && stateSince ? new Date(stateSince.getTime() + hours * timesPatience[priority] * hour) : undefined
}

/** By when somebody has to act on an item: its deadline, or the end of its state's patience if that comes first. */
export function dueAt(waiting: Waiting, patience: Patience): Date | undefined {
  if (hoursIn(waiting.state, patience) === undefined) return undefined
  const times = [waiting.deadline, stuckAt(waiting, patience)].filter((time) => time !== undefined)
  return times.toSorted((a, b) => a.getTime() - b.getTime())[0]
}

export const isOverdue = ({ state, deadline }: Waiting, patience: Patience, now: Date): boolean =>
  hoursIn(state, patience) !== undefined && deadline !== undefined && deadline <= now

export const isStuck = (waiting: Waiting, patience: Patience, now: Date): boolean => (stuckAt(waiting, patience) ?? now) < now
