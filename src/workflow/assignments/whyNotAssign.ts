import { holdsRole } from '#people/users/staff.ts'
import type { Actor, Refusal } from '../whyNot.ts'
import type { Priority } from './priorities.ts'

/** What is to be changed; null takes away. */
export type AssignInput = { holder?: string | null; deadline?: Date | null; priority?: Priority }

export type AssignFacts = {
  actor: Actor
  now: Date
  /** Who has the item now. */
  holder: { id: string; name: string } | undefined
  /** Whether the person it is to be given to may edit it. */
  newHolderMayEdit: boolean
}

/** Why an item may not be assigned so, or undefined when it may. Only what differs from what is there is asked about. */
export function whyNotAssign({ actor, now, holder, newHolderMayEdit }: AssignFacts, input: AssignInput): Refusal | undefined {
  if (actor.kind !== 'staff' || !actor.mayEdit) return { code: 'assignNotYours', status: 403 }
  if (input.deadline && input.deadline <= now) return { code: 'deadlinePast', status: 422 }
  if (input.holder === undefined) return undefined
  const { staff } = actor
  const assigns = holdsRole(staff, 'editor', 'chiefEditor')
  const isOthers = holder !== undefined && holder.id !== staff.id
  if (isOthers && !assigns) return { code: 'heldByOther', status: 409, values: { who: holder.name } }
  if (input.holder === null || input.holder === staff.id) return undefined
  if (!assigns) return { code: 'assignOthersNotYours', status: 403 }
  return newHolderMayEdit ? undefined : { code: 'holderNotOfDesk', status: 422 }
}
