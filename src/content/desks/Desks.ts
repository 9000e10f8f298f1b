import type { CollectionConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { withEditing } from '#workflow/editing/withEditing.ts'
import { choices, field, localized } from '../field.ts'
import { referenceAccess } from '../referenceAccess.ts'
import { logDeskChanges, logDeskRemoval } from './logDeskChanges.ts'
import { keepOldAddresses, previousSlugsField } from '../previousSlugs.ts'
import { slugField } from '../slugField.ts'

const collection: CollectionConfig = {
  slug: 'desks',
  labels: { singular: sayField.labels('desk'), plural: sayField.labels('desks') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'city'], group: sayField.labels('groupReference') },
  access: referenceAccess('administrator'),
  hooks: { beforeChange: [keepOldAddresses], afterChange: [logDeskChanges], afterDelete: [logDeskRemoval] },
  fields: [
    field('text', 'name', { required: true, ...localized }),
    field('select', 'kind', {
      label: 'deskKind',
      required: true,
      options: choices({ national: 'deskNational', city: 'deskCity', district: 'deskDistrict' }),
    }),
    field('text', 'city', localized),
    slugField('name'),
    previousSlugsField,
  ],
}

export const Desks = withEditing(collection)
