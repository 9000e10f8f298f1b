import type { GlobalConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { anyStaff, staffWithRole } from '#people/users/access.ts'
import { checkSettingsFields } from '../checks/checkSettingsFields.ts'
import { field, localized } from '../field.ts'
import { imprintFields } from '../imprintFields.ts'

/** What every page and file says of the house. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: sayField.labels('settings'),
  admin: { group: sayField.labels('groupOffice') },
  access: { read: anyStaff, update: staffWithRole('chiefEditor', 'administrator') },
  fields: [
    field('text', 'organisation', { required: true, ...localized }),
    field('textarea', 'boilerplate', localized),
    field('textarea', 'terms', localized),
    field('group', 'imprint', { label: 'defaultImprint', fields: imprintFields }),
    ...checkSettingsFields,
  ],
}
