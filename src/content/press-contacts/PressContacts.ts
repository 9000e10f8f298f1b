import type { CollectionConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { withEditing } from '#workflow/editing/withEditing.ts'
import { field, localized } from '../field.ts'
import { referenceAccess } from '../referenceAccess.ts'

const collection: CollectionConfig = {
  slug: 'press-contacts',
  labels: { singular: sayField.labels('pressContact'), plural: sayField.labels('pressContacts') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'phone', 'email'], group: sayField.labels('groupReference') },
  access: referenceAccess('pressOfficer', 'chiefEditor', 'administrator'),
  fields: [
    field('text', 'name', { label: 'personName', required: true, ...localized }),
    field('text', 'position', { label: 'positionTitle', ...localized }),
    field('text', 'phone', { required: true }),
    field('email', 'email'),
    field('text', 'messenger'),
    field('text', 'hours', localized),
    field('relationship', 'desk', { relationTo: 'desks' }),
  ],
}

export const PressContacts = withEditing(collection)
