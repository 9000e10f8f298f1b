import type { CollectionConfig } from 'payload'
import { sayDownloads } from '#languages/messages/downloads.ts'
import { nobody, staffWithRole } from '#people/users/access.ts'
import { takenEndpoint } from './takenEndpoint.ts'

/** Whose download it was: a journalist's, or one with the key of a newsroom's system. */
export const takers = ['journalist', 'newsroom'] as const

/** Who has taken what, and which version of it: written by `recordDownload` alone, changed by nobody. */
export const Downloads: CollectionConfig = {
  slug: 'downloads',
  labels: { singular: sayDownloads.labels('download'), plural: sayDownloads.labels('downloads') },
  // Read as a report on the screen "who has taken it".
  admin: { group: sayDownloads.labels('group'), useAsTitle: 'takerName', hidden: true },
  access: { create: nobody, read: staffWithRole('pressOfficer', 'chiefEditor', 'administrator'), update: nobody, delete: nobody, readVersions: nobody },
  defaultSort: '-at',
  endpoints: [takenEndpoint],
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['collection', 'item', 'at'] }],
  fields: [
    { name: 'at', type: 'date', required: true, index: true, label: sayDownloads.labels('at') },
    { name: 'takerKind', type: 'select', required: true, options: takers.map((value) => ({ value, label: sayDownloads.labels(value) })), label: sayDownloads.labels('takerKind') },
    { name: 'taker', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'takerName', type: 'text', required: true, label: sayDownloads.labels('takerName') },
    { name: 'collection', type: 'text', required: true, label: sayDownloads.labels('collection') },
    { name: 'item', type: 'text', required: true, label: sayDownloads.labels('item') },
    { name: 'title', type: 'text', label: sayDownloads.labels('title') },
    { name: 'file', type: 'text', required: true, label: sayDownloads.labels('file') },
    { name: 'version', type: 'text', label: sayDownloads.labels('version') },
    { name: 'isEmbargoed', type: 'checkbox', defaultValue: false, label: sayDownloads.labels('isEmbargoed') },
  ],
}
