import type { PayloadRequest } from 'payload'
import { holdsRole, toId, type StaffMember } from '#people/users/staff.ts'
import type { Facts } from '../whyNot.ts'
import type { RawItem } from '../workflowOptions.ts'
import { isOverdue, isStuck } from './dueAt.ts'
import { readPatience } from './patience.ts'
import { planningOf } from './planningOf.ts'
import type { Priority } from './priorities.ts'
import { whyNotAssign } from './whyNotAssign.ts'

/** Who has an item, since when and until when, and what the person who asks may do about it. */
export type ShownAssignment = {
  desk: string | undefined
  holder: { id: string; name: string } | undefined
  isMine: boolean
  stateSince: string | undefined
  /** In milliseconds. */
  inStateFor: number
  deadline: string | undefined
  priority: Priority
  overdue: boolean
  stuck: boolean
  mayClaim: boolean
  mayRelease: boolean
  mayAssign: boolean
}

export async function shownAssignment(req: PayloadRequest, item: RawItem, { actor, now }: Pick<Facts, 'actor' | 'now'>): Promise<ShownAssignment> {
  const planning = planningOf(item)
  const patience = await readPatience(req)
  const holder = planning.holder === undefined ? undefined : { id: planning.holder, name: await nameOf(req, planning.holder) }
  const staff: StaffMember | undefined = actor.kind === 'staff' ? actor.staff : undefined
  const isMine = holder !== undefined && holder.id === staff?.id
  const may = (wanted: string | null): boolean => whyNotAssign({ actor, now, holder, newHolderMayEdit: true }, { holder: wanted }) === undefined
  return {
    desk: item.desk ? toId(item.desk) : undefined,
    holder,
    isMine,
    stateSince: planning.stateSince?.toISOString(),
    inStateFor: planning.stateSince ? now.getTime() - planning.stateSince.getTime() : 0,
    deadline: planning.deadline?.toISOString(),
    priority: planning.priority,
    overdue: isOverdue(planning, patience, now),
    stuck: isStuck(planning, patience, now),
    mayClaim: staff !== undefined && !isMine && may(staff.id),
    mayRelease: holder !== undefined && may(null),
    mayAssign: holdsRole(staff, 'editor', 'chiefEditor'),
  }
}

async function nameOf(req: PayloadRequest, id: string): Promise<string> {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
  return user?.name ?? ''
}
