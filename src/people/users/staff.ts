import type { Role } from './roles.ts'

/** A signed-in member of staff, as the rules see one. */
export type StaffMember = { id: string; name: string; roles: Role[]; desks: string[] }

/**
 * The member of staff behind a request's user, or undefined for nobody and for accounts of any other collection:
 * Payload's own default counts every signed-in account as one of the house.
 */
export function toStaffMember(user: unknown): StaffMember | undefined {
  if (typeof user !== 'object' || user === null) return undefined
  const { collection, id, name, roles, desks } = user as Record<string, unknown>
  if (collection !== 'users' || id === undefined || !Array.isArray(roles) || roles.length === 0) return undefined
  return {
    id: String(id),
    name: typeof name === 'string' ? name : '',
    roles: roles as Role[],
    desks: Array.isArray(desks) ? desks.map((desk) => toId(desk)) : [],
  }
}

/** The id of a relation's value, whether it came populated or not. */
export const toId = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

export const holdsRole = (staff: StaffMember | undefined, ...wanted: Role[]): boolean =>
  staff?.roles.some((role) => wanted.includes(role)) ?? false

/** Chief editors and administrators see and edit the items of all desks, everybody else those of their own. */
export const worksForAllDesks = (staff: StaffMember): boolean => holdsRole(staff, 'chiefEditor', 'administrator')

export const worksForDesk = (staff: StaffMember, desk: string | undefined): boolean =>
  worksForAllDesks(staff) || (desk !== undefined && staff.desks.includes(desk))
