import type { CollectionConfig } from 'payload'
import { languages } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { toId } from '#people/users/staff.ts'
import { withWorkflow } from '#workflow/withWorkflow.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { findingsOnSubmit } from '../checks/checkItem.ts'
import { checkEndpoint } from '../checks/checkEndpoint.ts'
import { checksField } from '../checks/checksField.ts'
import { withListKey } from '../list-search/withListKey.ts'
import { deskField, keepDesk } from '../desks/deskField.ts'
import { dayOnly, field, localized } from '../field.ts'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { draftCards } from '../publishedCards.ts'
import { keepPosition } from './keepPosition.ts'

const titleLength = 60

export const quoteTitle = (item: RawItem): string => {
  const text = inAnyLanguage(item.text)
  return text.length > titleLength ? `${text.slice(0, titleLength).trimEnd()}…` : text
}

const missing = (item: RawItem): string[] => [
  ...(inAnyLanguage(item.text) ? [] : ['quoteText']),
  ...(item.speaker ? [] : ['speaker']),
]

const collection: CollectionConfig = {
  slug: 'quotes',
  labels: { singular: sayField.labels('quote'), plural: sayField.labels('quotes') },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'speaker', 'state', 'saidAt', 'desk'],
    group: sayField.labels('groupContent'),
  },
  hooks: { beforeValidate: [keepDesk], beforeChange: [keepPosition] },
  endpoints: [checkEndpoint],
  fields: [
    checksField,
    field('textarea', 'text', { label: 'quoteText', required: true, ...localized }),
    field('relationship', 'speaker', { relationTo: 'speakers', required: true, index: true }),
    field('text', 'position', localized),
    field('date', 'saidAt', { admin: dayOnly }),
    field('text', 'occasion', localized),
    field('text', 'source'),
    field('select', 'originalLanguage', {
      required: true,
      defaultValue: 'kk',
      options: languages.map((language) => ({ value: language, label: sayPeople.labels(language) })),
      admin: { position: 'sidebar' },
    }),
    field('relationship', 'topics', { relationTo: 'topics', hasMany: true, admin: { position: 'sidebar' } }),
    field('relationship', 'event', { relationTo: 'events', admin: { position: 'sidebar' } }),
    deskField,
  ],
}

export const Quotes = withWorkflow(withListKey(collection, ['text', 'occasion', 'source']), {
  title: quoteTitle,
  findings: findingsOnSubmit('quotes'),
  missing,
  blockedBy: (item, req) => draftCards(req, 'speakers', item.speaker ? [toId(item.speaker)] : []),
})
