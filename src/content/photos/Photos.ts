import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { env } from '#platform/env.ts'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { sayField } from '#languages/messages/fields.ts'
import { withWorkflow } from '#workflow/withWorkflow.ts'
import { findingsOnSubmit } from '../checks/checkItem.ts'
import { checkEndpoint } from '../checks/checkEndpoint.ts'
import { checksField } from '../checks/checksField.ts'
import { withListKey } from '../list-search/withListKey.ts'
import { deskField, keepDesk } from '../desks/deskField.ts'
import { choices, dayAndTime, field, localized } from '../field.ts'
import { noBuiltInFileRoute, photoAddress } from '../fileAddresses.ts'
import { uploadFields } from '../files/uploadFields.ts'
import { digitalSources } from './digitalSources.ts'
import { drawUploaded, keepOtherLanguages, takePhotoIn } from './intake.ts'

const percentage = { min: 0, max: 100, defaultValue: 50 }

const collection: CollectionConfig = {
  slug: 'photos',
  labels: { singular: sayField.labels('photo'), plural: sayField.labels('photos') },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'headline', 'credit', 'state', 'desk'],
    group: sayField.labels('groupContent'),
  },
  upload: {
    staticDir: join(env().mediaFolder, 'photos'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/tiff', 'image/heic', 'image/heif'],
    adminThumbnail: ({ doc }) => photoAddress(String(doc.id), 'thumbnail'),
    // The original stays as it came: no sizes, no cropping, no fetching from other servers.
    crop: false,
    focalPoint: false,
    pasteURL: false,
    handlers: [noBuiltInFileRoute],
  },
  hooks: {
    beforeOperation: [takePhotoIn],
    beforeValidate: [keepDesk],
    afterChange: [keepOtherLanguages, drawUploaded],
    afterRead: [({ doc }) => (doc.id ? { ...doc, url: photoAddress(String(doc.id), 'original') } : doc)],
  },
  endpoints: [checkEndpoint],
  fields: [
    checksField,
    field('text', 'headline', { label: 'title', ...localized }),
    field('textarea', 'caption', { required: true, ...localized }),
    field('textarea', 'altText', { required: true, ...localized }),
    { type: 'row', fields: [field('text', 'creator'), field('text', 'creatorJobTitle')] },
    { type: 'row', fields: [field('text', 'credit', { required: true }), field('text', 'copyright', { required: true })] },
    field('textarea', 'usageTerms', localized),
    { type: 'row', fields: [field('date', 'dateTaken', { admin: dayAndTime }), field('text', 'city'), field('text', 'country')] },
    field('text', 'sublocation'),
    field('text', 'people', { hasMany: true }),
    field('text', 'keywords', { hasMany: true }),
    field('text', 'event', { label: 'occasion' }),
    field('textarea', 'instructions'),
    field('select', 'digitalSourceType', { defaultValue: 'digitalCapture', options: choices(digitalSources) }),
    field('select', 'minors', {
      required: true,
      defaultValue: 'none',
      options: choices({ none: 'minorsNone', consent: 'minorsConsent', noConsent: 'minorsNoConsent' }),
      admin: { position: 'sidebar' },
    }),
    field('relationship', 'shoot', { relationTo: 'shoots', admin: { position: 'sidebar' } }),
    field('relationship', 'ofEvent', { label: 'event', relationTo: 'events', admin: { position: 'sidebar' } }),
    field('relationship', 'topics', { relationTo: 'topics', hasMany: true, admin: { position: 'sidebar' } }),
    field('group', 'focalPoint', {
      admin: { position: 'sidebar', description: sayField.labels('focalHelp') },
      fields: [field('number', 'x', { label: 'focalX', ...percentage }), field('number', 'y', { label: 'focalY', ...percentage })],
    }),
    deskField,
    { name: 'contentHash', type: 'text', index: true, admin: { hidden: true } },
    ...uploadFields,
  ],
}

const required = ['caption', 'altText', 'credit', 'copyright'] as const

export const Photos = withWorkflow(withListKey(collection, ['headline', 'caption', 'filename', 'people', 'keywords', 'event']), {
  findings: findingsOnSubmit('photos'),
  title: (item) => inAnyLanguage(item.headline) || String(item.filename ?? ''),
  missing: (item) => [
    ...required.filter((name) => !inAnyLanguage(item[name])),
    // A recognisable child without consent is a missing consent.
    ...(item.minors === 'noConsent' ? ['minors'] : []),
  ],
})
