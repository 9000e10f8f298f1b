import type { Access, FieldAccess, Where } from 'payload'
import type { Role } from './roles.ts'
import { holdsRole, toStaffMember, worksForAllDesks } from './staff.ts'

export const nobody = (): boolean => false

export const anyStaff: Access = ({ req }) => toStaffMember(req.user) !== undefined

export const staffWithRole =
  (...wanted: Role[]): Access =>
  ({ req }) =>
    holdsRole(toStaffMember(req.user), ...wanted)

export const fieldForRole =
  (...wanted: Role[]): FieldAccess =>
  ({ req }) =>
    holdsRole(toStaffMember(req.user), ...wanted)

/** Staff, limited to the items of their desks; chief editors and administrators without limit. */
export const staffOfDesk: Access = ({ req }) => {
  const staff = toStaffMember(req.user)
  if (!staff) return false
  return worksForAllDesks(staff) || ({ desk: { in: staff.desks } } satisfies Where)
}
