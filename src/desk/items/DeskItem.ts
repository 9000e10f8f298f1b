import type { Priority } from '#workflow/assignments/priorities.ts'
import type { PublicState, State } from '#workflow/states.ts'
import type { WorkflowCollection } from '#workflow/workflowOptions.ts'

/** An item as the desk's screens show it: plain data, computed on the server for one person at one moment. */
export type DeskItem = {
  collection: WorkflowCollection
  id: string
  title: string
  language: string | undefined
  desk: string
  state: State
  publicState: PublicState
  /** Published urgently, and nobody has looked a second time. */
  urgent: boolean
  holder: { id: string; name: string } | undefined
  isMine: boolean
  /** In milliseconds; undefined where nobody knows. */
  inStateFor: number | undefined
  deadline: string | undefined
  overdue: boolean
  stuck: boolean
  priority: Priority
  publishAt: string | undefined
  releaseAt: string | undefined
  publishedAt: string | undefined
  startsAt: string | undefined
  endsAt: string | undefined
  /** How many quotes and photos stand under it. */
  parts: number
}
