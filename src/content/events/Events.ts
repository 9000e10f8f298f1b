import type { CollectionConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { withWorkflow } from '#workflow/withWorkflow.ts'
import { findingsOnSubmit } from '../checks/checkItem.ts'
import { checkEndpoint } from '../checks/checkEndpoint.ts'
import { checksField } from '../checks/checksField.ts'
import { withListKey } from '../list-search/withListKey.ts'
import { deskField, keepDesk } from '../desks/deskField.ts'
import { dayAndTime, field, localized } from '../field.ts'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { keepOldAddresses, previousSlugsField } from '../previousSlugs.ts'
import { slugField } from '../slugField.ts'
import { accreditationFields, coordinateFields } from './agendaFields.ts'

const collection: CollectionConfig = {
  slug: 'events',
  labels: { singular: sayField.labels('event'), plural: sayField.labels('events') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'state', 'desk'],
    group: sayField.labels('groupContent'),
  },
  hooks: { beforeValidate: [keepDesk], beforeChange: [keepOldAddresses] },
  endpoints: [checkEndpoint],
  fields: [
    checksField,
    field('text', 'title', { required: true, ...localized }),
    field('textarea', 'description', localized),
    field('date', 'startsAt', { required: true, index: true, admin: dayAndTime }),
    field('date', 'endsAt', { admin: dayAndTime }),
    field('text', 'place', localized),
    field('text', 'address', localized),
    ...coordinateFields,
    field('relationship', 'topics', { relationTo: 'topics', hasMany: true, admin: { position: 'sidebar' } }),
    ...accreditationFields,
    deskField,
    slugField('title'),
    previousSlugsField,
  ],
}

export const Events = withWorkflow(withListKey(collection, ['title', 'place']), {
  findings: findingsOnSubmit('events'),
  title: (item) => inAnyLanguage(item.title),
  missing: (item) => [...(inAnyLanguage(item.title) ? [] : ['title']), ...(item.startsAt ? [] : ['startsAt'])],
})
