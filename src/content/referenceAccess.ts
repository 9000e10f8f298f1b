import type { CollectionConfig } from 'payload'
import { anyStaff, nobody, staffWithRole } from '#people/users/access.ts'
import type { Role } from '#people/users/roles.ts'

/** Reference data belongs to the whole house: every member of staff reads it, those named keep it. */
export const referenceAccess = (...keepers: Role[]): NonNullable<CollectionConfig['access']> => ({
  create: keepers.length > 0 ? staffWithRole(...keepers) : anyStaff,
  read: anyStaff,
  update: keepers.length > 0 ? staffWithRole(...keepers) : anyStaff,
  delete: staffWithRole('chiefEditor', 'administrator'),
  readVersions: anyStaff,
  unlock: nobody,
})
