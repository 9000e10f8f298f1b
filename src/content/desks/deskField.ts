import type { CollectionBeforeValidateHook, Field } from 'payload'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { field } from '../field.ts'

export const deskField: Field = field('relationship', 'desk', {
  relationTo: 'desks',
  index: true,
  required: true,
  admin: { position: 'sidebar' },
  defaultValue: ({ user }) => toStaffMember(user)?.desks[0],
})

/** The desk that an item of this user belongs to: the one given, else the first of theirs. Refuses desks of others. */
export function chooseDesk(user: unknown, given: unknown): string {
  const staff = toStaffMember(user)
  const chosen = given ?? staff?.desks[0]
  if (!chosen) throw new RuleViolation('deskMissing', { status: 422 })
  const desk = toId(chosen)
  if (staff && !worksForDesk(staff, desk)) throw new RuleViolation('deskNotYours', { status: 403 })
  return desk
}

/** An item belongs to a desk of whoever saves it: the first of theirs unless they choose another. */
export const keepDesk: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => ({
  ...data,
  desk: chooseDesk(req.user, data.desk ?? (originalDoc as Record<string, unknown> | undefined)?.desk),
})
