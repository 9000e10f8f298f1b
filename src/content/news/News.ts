import type { CollectionConfig } from 'payload'
import { defaultLanguage, languages } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { seenByOutsiders, withWorkflow } from '#workflow/withWorkflow.ts'
import { withListKey } from '../list-search/withListKey.ts'
import { deskField, keepDesk } from '../desks/deskField.ts'
import { choices, dayAndTime, field } from '../field.ts'
import { imprintFields } from '../imprintFields.ts'
import { keepOldAddresses, previousSlugsField } from '../previousSlugs.ts'
import { slugField } from '../slugField.ts'
import { findingsOnSubmit } from '../checks/checkItem.ts'
import { checkEndpoint } from '../checks/checkEndpoint.ts'
import { checksField } from '../checks/checksField.ts'
import { bodyEditor } from './bodyEditor.ts'
import { importStoryEndpoint } from './importStoryEndpoint.ts'
import { keepNews } from './keepNews.ts'
import { newsRules } from './newsRules.ts'
import { followDelete, followSave } from './translations/keepStories.ts'
import { keepTranslation } from './translations/keepTranslation.ts'
import { translationEndpoints } from './translations/translationEndpoints.ts'
import { translationFields } from './translations/translationFields.ts'
import { sourceText, translationsPanel } from './translations/translationsPanel.ts'

const collection: CollectionConfig = {
  slug: 'news',
  labels: { singular: sayField.labels('news'), plural: sayField.labels('newsPlural') },
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'language', 'state', 'publicState', 'desk', 'updatedAt'],
    group: sayField.labels('groupContent'),
    components: { beforeListTable: ['/content/news/admin/NewFromTextLink#NewFromTextLink'] },
  },
  defaultSort: '-updatedAt',
  // Public lists are in one language.
  indexes: [{ fields: ['language', ...seenByOutsiders] }],
  endpoints: [importStoryEndpoint, checkEndpoint, ...translationEndpoints],
  hooks: {
    beforeValidate: [keepDesk],
    beforeChange: [keepNews, keepTranslation, keepOldAddresses],
    afterChange: [followSave],
    afterDelete: [followDelete],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: sayField.labels('tabText'),
          fields: [
            sourceText,
            field('text', 'headline', { required: true, maxLength: 300 }),
            field('textarea', 'lead', { maxLength: 1000 }),
            field('text', 'dateline'),
            field('richText', 'body', { required: true, editor: bodyEditor }),
            field('text', 'bylines', { hasMany: true }),
          ],
        },
        {
          label: sayField.labels('tabMedia'),
          fields: [
            field('upload', 'hero', { relationTo: 'photos' }),
            field('upload', 'gallery', { relationTo: 'photos', hasMany: true }),
            field('relationship', 'quotes', { relationTo: 'quotes', hasMany: true }),
            field('relationship', 'speakers', { relationTo: 'speakers', hasMany: true }),
            field('relationship', 'documents', { relationTo: 'documents', hasMany: true }),
          ],
        },
        {
          label: sayField.labels('tabContext'),
          fields: [
            field('relationship', 'topics', { relationTo: 'topics', hasMany: true }),
            field('relationship', 'event', { relationTo: 'events' }),
            field('relationship', 'pressContact', { relationTo: 'press-contacts' }),
            field('date', 'storyDate', { index: true, admin: dayAndTime }),
            field('number', 'earlierViews', { min: 0, defaultValue: 0 }),
          ],
        },
        {
          label: sayField.labels('tabLaw'),
          fields: [
            field('select', 'nature', {
              required: true,
              index: true,
              defaultValue: 'informational',
              options: choices({ informational: 'natureInformational', campaign: 'natureCampaign' }),
            }),
            field('group', 'imprint', { fields: imprintFields }),
            field('select', 'aiUse', {
              required: true,
              defaultValue: 'none',
              options: choices({ none: 'aiNone', assisted: 'aiAssisted', synthetic: 'aiSynthetic' }),
            }),
          ],
        },
      ],
    },
    translationsPanel,
    checksField,
    field('select', 'language', {
      required: true,
      index: true,
      defaultValue: defaultLanguage,
      options: languages.map((language) => ({ value: language, label: sayPeople.labels(language) })),
      admin: { position: 'sidebar' },
    }),
    field('select', 'kind', {
      required: true,
      index: true,
      defaultValue: 'news',
      options: choices({ news: 'kindNews', pressRelease: 'kindPressRelease', statement: 'kindStatement', announcement: 'kindAnnouncement' }),
      admin: { position: 'sidebar' },
    }),
    deskField,
    slugField('headline'),
    field('text', 'story', { index: true, admin: { position: 'sidebar', readOnly: true } }),
    previousSlugsField,
    { name: 'importFingerprint', type: 'text', index: true, admin: { hidden: true } },
    { name: 'searchKey', type: 'textarea', admin: { hidden: true } },
    ...translationFields,
  ],
}

export const News = withWorkflow(withListKey(collection, ['headline', 'lead']), {
  ...newsRules,
  findings: findingsOnSubmit('news'),
})
