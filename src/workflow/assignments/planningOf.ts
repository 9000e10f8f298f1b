import { toDate } from '../gatherFacts.ts'
import type { State } from '../states.ts'
import type { RawItem } from '../workflowOptions.ts'
import type { Waiting } from './dueAt.ts'
import { toPriority } from './priorities.ts'

export type Planning = Waiting & { holder: string | undefined; filedBy: string | undefined }

const idOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** What is planned for a raw item. */
export const planningOf = (item: Omit<RawItem, 'id'>): Planning => ({
  state: item.state as State,
  holder: idOf(item.holder),
  filedBy: idOf(item.filedBy),
  deadline: toDate(item.deadline),
  priority: toPriority(item.priority),
  stateSince: toDate(item.stateSince),
})
