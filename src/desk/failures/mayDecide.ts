import { holdsRole, type StaffMember } from '#people/users/staff.ts'
import type { FailureKind } from './parseDecision.ts'

/** Administrators decide on all that failed; who answers for journalists, on the mails to them. */
export const mayDecide = (staff: StaffMember | undefined, kind: FailureKind): boolean =>
  kind === 'job' ? holdsRole(staff, 'administrator') : holdsRole(staff, 'administrator', 'pressOfficer', 'chiefEditor')
