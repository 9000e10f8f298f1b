import type { CollectionConfig } from 'payload'
import { sayDownloads } from '#languages/messages/downloads.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { nobody, staffWithRole } from '#people/users/access.ts'

/** Which journalist has accepted which words of the terms of which embargoed story: written by `acceptEmbargo` alone, changed by nobody. */
export const EmbargoAcceptances: CollectionConfig = {
  slug: 'embargo-acceptances',
  labels: { singular: sayEmbargo.labels('acceptance'), plural: sayEmbargo.labels('acceptances') },
  admin: { group: sayDownloads.labels('group'), useAsTitle: 'title', defaultColumns: ['at', 'outlet', 'title', 'releaseAt'] },
  access: { create: nobody, read: staffWithRole('pressOfficer', 'chiefEditor', 'administrator'), update: nobody, delete: nobody, readVersions: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'at', type: 'date', required: true, label: sayEmbargo.labels('at') },
    { name: 'journalist', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'outlet', type: 'text', required: true, label: sayEmbargo.labels('outlet') },
    // The story: accepted for all its language versions at once.
    { name: 'story', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'title', type: 'text', required: true, label: sayEmbargo.labels('title') },
    { name: 'releaseAt', type: 'date', required: true, label: sayEmbargo.labels('releaseAt') },
    { name: 'termsVersion', type: 'text', required: true, label: sayEmbargo.labels('termsVersion') },
    // None in what was accepted while the words stood in the code: the version tells which they were.
    { name: 'termsText', type: 'textarea', label: sayEmbargo.labels('termsText'), admin: { disableListColumn: true } },
    // Of two clicks at once one is kept.
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
