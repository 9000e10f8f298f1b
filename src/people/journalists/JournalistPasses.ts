import type { CollectionConfig } from 'payload'
import { sayJournalist } from '#languages/messages/journalists.ts'
import { nobody } from '../users/access.ts'

export const passKinds = ['session', 'password'] as const

/** What a journalist carries to be known by: open sessions and links for a new password. Of each only its hash is kept. */
export const JournalistPasses: CollectionConfig = {
  slug: 'journalist-passes',
  labels: { singular: sayJournalist.labels('pass'), plural: sayJournalist.labels('passes') },
  admin: { hidden: true },
  access: { admin: nobody, create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'select', required: true, options: passKinds.map((value) => ({ value, label: value })) },
    { name: 'journalist', type: 'text', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
