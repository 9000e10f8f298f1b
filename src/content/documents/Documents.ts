import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { env } from '#platform/env.ts'
import { languages } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { anyStaff, staffOfDesk, staffWithRole } from '#people/users/access.ts'
import { toStaffMember, worksForAllDesks } from '#people/users/staff.ts'
import { withEditing } from '#workflow/editing/withEditing.ts'
import { deskField, keepDesk } from '../desks/deskField.ts'
import { choices, field, localized } from '../field.ts'
import { withListKey } from '../list-search/withListKey.ts'
import { documentAddress, noBuiltInFileRoute } from '../fileAddresses.ts'
import { publishedByEditors } from '../publishedCards.ts'
import { uploadFields } from '../files/uploadFields.ts'
import { checkDocumentFile } from './checkDocumentFile.ts'

const collection: CollectionConfig = {
  slug: 'documents',
  labels: { singular: sayField.labels('document'), plural: sayField.labels('documents') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'filename', 'kind', '_status', 'desk'], group: sayField.labels('groupContent') },
  access: {
    create: anyStaff,
    read: staffOfDesk,
    update: staffOfDesk,
    delete: staffWithRole('chiefEditor', 'administrator'),
    readVersions: ({ req }) => {
      const staff = toStaffMember(req.user)
      return staff ? worksForAllDesks(staff) || { 'version.desk': { in: staff.desks } } : false
    },
  },
  versions: { drafts: { validate: false }, maxPerDoc: 50 },
  upload: {
    staticDir: join(env().mediaFolder, 'documents'),
    mimeTypes: [
      'application/pdf',
      'text/csv',
      'text/plain',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.spreadsheet',
      'audio/*',
      'video/mp4',
      'video/webm',
      'video/quicktime',
    ],
    crop: false,
    focalPoint: false,
    pasteURL: false,
    handlers: [noBuiltInFileRoute],
  },
  hooks: {
    beforeOperation: [checkDocumentFile, publishedByEditors],
    beforeValidate: [keepDesk],
    afterRead: [({ doc }) => (doc.id ? { ...doc, url: documentAddress(String(doc.id)) } : doc)],
  },
  fields: [
    field('text', 'title', { required: true, ...localized }),
    field('textarea', 'description', localized),
    field('select', 'kind', {
      label: 'documentKind',
      defaultValue: 'pdf',
      options: choices({ pdf: 'kindPdf', table: 'kindTable', audio: 'kindAudio', video: 'kindVideo', other: 'kindOther' }),
    }),
    field('select', 'language', {
      defaultValue: 'kk',
      options: languages.map((language) => ({ value: language, label: sayPeople.labels(language) })),
      admin: { position: 'sidebar' },
    }),
    deskField,
    ...uploadFields,
  ],
}

/** Files for taking away. */
export const Documents = withListKey(withEditing(collection), ['title', 'description', 'filename'])
