import type { Where } from 'payload'
import { endOfOfficeDay } from '#languages/officeDay.ts'
import { holdsRole, type StaffMember } from '#people/users/staff.ts'

export const sectionNames = ['mine', 'waiting', 'today', 'embargoes'] as const
export type SectionName = (typeof sectionNames)[number]
export type Section = { name: SectionName; where: Where; sort: string }

const inStates = (...states: string[]): Where => ({ state: { in: states } })
const all = (...conditions: Where[]): Where => ({ and: conditions })
const any = (...conditions: Where[]): Where => ({ or: conditions })
/** Holds for all that waits for somebody: by it the database finds the few among the many that are out. */
const isDue: Where = { dueAt: { exists: true } }

/** What the first screen shows to a person: their own tasks by role, what others owe them, and what goes out. */
export function queueSections(staff: StaffMember, now: Date): Section[] {
  const isMe = { equals: staff.id }
  const isNotMe = { not_equals: staff.id }
  const edits = holdsRole(staff, 'editor', 'chiefEditor')
  const free = any({ holder: { exists: false } }, { holder: isMe })
  const wroteIt = any({ filedBy: isMe }, { 'workflow.submittedBy': isMe })

  const held = all(inStates('draft', 'inReview', 'changesRequested', 'approved'), { holder: isMe })
  const ownDrafts = all(inStates('draft', 'changesRequested'), { filedBy: isMe }, free)
  const toReview = all(inStates('inReview'), free, { filedBy: isNotMe }, { 'workflow.submittedBy': isNotMe })
  const toPutOut = all(inStates('approved'), free)
  const secondLooks = all({ publicState: { equals: 'live' } }, { 'workflow.urgentBy': { exists: true } }, { 'workflow.urgentBy': isNotMe })

  const inOthersHands = all(inStates('inReview', ...(edits ? [] : ['approved'])), wroteIt, { holder: isNotMe })
  const returned = all(inStates('changesRequested'), { filedBy: isNotMe }, { holder: isNotMe })
  const myUrgent = all({ publicState: { equals: 'live' } }, { 'workflow.urgentBy': isMe })

  return [
    { name: 'mine', where: all(isDue, any(held, ownDrafts, ...(edits ? [toReview, toPutOut, secondLooks] : []))), sort: 'dueAt' },
    { name: 'waiting', where: all(isDue, any(inOthersHands, ...(edits ? [returned, myUrgent] : []))), sort: 'dueAt' },
    { name: 'today', where: all(inStates('scheduled'), { publishAt: { less_than: endOfOfficeDay(now).toISOString() } }), sort: 'publishAt' },
    { name: 'embargoes', where: all({ publicState: { equals: 'live' } }, { releaseAt: { greater_than: now.toISOString() } }), sort: 'releaseAt' },
  ]
}
