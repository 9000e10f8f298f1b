import type { CollectionConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { withEditing } from '#workflow/editing/withEditing.ts'
import { dayOnly, field, localized } from '../field.ts'
import { withListKey } from '../list-search/withListKey.ts'
import { publishedByEditors } from '../publishedCards.ts'
import { referenceAccess } from '../referenceAccess.ts'
import { keepOldAddresses, previousSlugsField } from '../previousSlugs.ts'
import { slugField } from '../slugField.ts'
import { keepNameKeys } from './nameKeys.ts'

const collection: CollectionConfig = {
  slug: 'speakers',
  labels: { singular: sayField.labels('speaker'), plural: sayField.labels('speakers') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', '_status', 'slug'], group: sayField.labels('groupReference') },
  access: referenceAccess(),
  // A speaker made from a reporter's text waits as a draft until an editor has looked at the card.
  versions: { drafts: { validate: false }, maxPerDoc: 50 },
  hooks: {
    beforeOperation: [publishedByEditors],
    beforeChange: [keepNameKeys, keepOldAddresses],
  },
  fields: [
    field('text', 'name', { label: 'personName', required: true, ...localized }),
    field('array', 'positions', {
      labels: { singular: sayField.labels('positionsOne'), plural: sayField.labels('positions') },
      fields: [
        field('text', 'title', { label: 'positionTitle', required: true, ...localized }),
        field('date', 'from', { label: 'positionFrom', admin: dayOnly }),
        field('date', 'to', { label: 'positionTo', admin: dayOnly }),
      ],
    }),
    field('textarea', 'biography', localized),
    field('upload', 'portrait', { relationTo: 'photos' }),
    slugField('name'),
    previousSlugsField,
    { name: 'nameKeys', type: 'text', hasMany: true, index: true, admin: { hidden: true } },
  ],
}

export const Speakers = withListKey(withEditing(collection), ['name'])
