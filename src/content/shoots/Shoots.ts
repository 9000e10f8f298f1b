import type { CollectionConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { staffOfDesk, staffWithRole, anyStaff } from '#people/users/access.ts'
import { withEditing } from '#workflow/editing/withEditing.ts'
import { deskField, keepDesk } from '../desks/deskField.ts'
import { dayOnly, field, localized } from '../field.ts'

/** A set of photos taken together. */
const collection: CollectionConfig = {
  slug: 'shoots',
  labels: { singular: sayField.labels('shoot'), plural: sayField.labels('shoots') },
  admin: { useAsTitle: 'title', group: sayField.labels('groupContent') },
  access: {
    create: anyStaff,
    read: staffOfDesk,
    update: staffOfDesk,
    delete: staffWithRole('chiefEditor', 'administrator'),
  },
  hooks: { beforeValidate: [keepDesk] },
  fields: [
    field('text', 'title', { required: true, ...localized }),
    field('date', 'takenOn', { label: 'dateTaken', admin: dayOnly }),
    field('text', 'city', localized),
    field('relationship', 'event', { relationTo: 'events' }),
    deskField,
  ],
}

export const Shoots = withEditing(collection)
