import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { anyStaff, nobody, staffWithRole } from '#people/users/access.ts'
import { env } from '#platform/env.ts'
import { logoAddress, noBuiltInFileRoute } from '../fileAddresses.ts'
import { uploadFields } from '../files/uploadFields.ts'

const office = staffWithRole('chiefEditor', 'administrator')

/**
 * Pictures that stand for the organisation in the panel and on the site. A picture is drawn anew as it comes, so that
 * it is small and nothing but a picture; drawings with scripts in them (SVG) are not taken.
 */
export const Logos: CollectionConfig = {
  slug: 'logos',
  labels: { singular: sayField.labels('logo'), plural: sayField.labels('logos') },
  admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'width', 'height', 'updatedAt'], group: sayField.labels('groupOffice'), description: sayField.labels('logoHelp') },
  access: { create: office, read: anyStaff, update: office, delete: office, readVersions: nobody },
  disableDuplicate: true,
  upload: {
    staticDir: join(env().mediaFolder, 'logos'),
    mimeTypes: ['image/png', 'image/webp', 'image/jpeg'],
    resizeOptions: { width: 800, height: 200, fit: 'inside', withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 90, alphaQuality: 100 } },
    adminThumbnail: ({ doc }) => logoAddress(String(doc.id)),
    crop: false,
    focalPoint: false,
    pasteURL: false,
    handlers: [noBuiltInFileRoute],
  },
  hooks: { afterRead: [({ doc }) => (doc.id ? { ...doc, url: logoAddress(String(doc.id)) } : doc)] },
  fields: uploadFields,
}
