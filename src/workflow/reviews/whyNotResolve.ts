import { holdsRole, worksForDesk, type StaffMember } from '#people/users/staff.ts'
import type { Refusal } from '../whyNot.ts'

export type ResolveFacts = {
  staff: StaffMember
  /** The item's. */
  desk: string | undefined
  author: string | undefined
  blocking: boolean
  /** Ids of those who changed the item's text since its last approval. */
  changedBy: readonly string[]
  /** Ids of the people whose work the item is. */
  authors: ReadonlySet<string>
}

/**
 * Why this person may not resolve a comment (or open it again), or undefined when they may: its author; an editor or
 * chief editor of the desk; and, when it stops no approval, the item's author. A blocking comment is held to four eyes
 * like the approval that it stops: an editor who changed the text leaves it to somebody else.
 */
export function whyNotResolve({ staff, desk, author, blocking, changedBy, authors }: ResolveFacts): Refusal | undefined {
  const refused: Refusal = { code: 'resolveNotYours', status: 403 }
  if (!worksForDesk(staff, desk)) return refused
  if (author === staff.id) return undefined
  const isEditor = holdsRole(staff, 'editor', 'chiefEditor')
  if (!blocking) return isEditor || authors.has(staff.id) ? undefined : refused
  if (!isEditor) return refused
  return changedBy.includes(staff.id) ? { code: 'resolveOwnText', status: 403 } : undefined
}
