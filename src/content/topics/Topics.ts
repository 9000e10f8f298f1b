import type { CollectionConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { withEditing } from '#workflow/editing/withEditing.ts'
import { field, localized } from '../field.ts'
import { withListKey } from '../list-search/withListKey.ts'
import { referenceAccess } from '../referenceAccess.ts'
import { keepOldAddresses, previousSlugsField } from '../previousSlugs.ts'
import { slugField } from '../slugField.ts'

const collection: CollectionConfig = {
  slug: 'topics',
  labels: { singular: sayField.labels('topic'), plural: sayField.labels('topics') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'mediaTopic', 'slug'], group: sayField.labels('groupReference') },
  access: referenceAccess('editor', 'chiefEditor', 'administrator'),
  hooks: { beforeChange: [keepOldAddresses] },
  fields: [
    field('text', 'name', { required: true, ...localized }),
    field('text', 'mediaTopic', {
      validate: (value: unknown) => !value || /^medtop:\d{8}$/.test(String(value)) || 'medtop:00000000',
    }),
    slugField('name'),
    previousSlugsField,
  ],
}

export const Topics = withListKey(withEditing(collection), ['name'])
