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

/** An item belongs to a desk of whoever saves it: the first of theirs unless they choose another. */
export const keepDesk: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  const staff = toStaffMember(req.user)
  const given: unknown = data.desk ?? (originalDoc as Record<string, unknown> | undefined)?.desk ?? staff?.desks[0]
  if (!given) throw new RuleViolation('deskMissing', { status: 422 })
  const desk = toId(given)
  if (staff && !worksForDesk(staff, desk)) throw new RuleViolation('deskNotYours', { status: 403 })
  return { ...data, desk }
}
