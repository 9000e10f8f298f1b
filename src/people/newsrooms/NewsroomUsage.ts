import type { CollectionConfig } from 'payload'
import { sayDownloads } from '#languages/messages/downloads.ts'
import { sayNewsroomKeys } from '#languages/messages/newsroomKeys.ts'
import { nobody, staffWithRole } from '../users/access.ts'

const say = sayNewsroomKeys.labels

/** How much each key was used, a row a day: counted by `countUse` alone. What was taken stands in the log of downloads. */
export const NewsroomUsage: CollectionConfig = {
  slug: 'newsroom-usage',
  labels: { singular: say('usage'), plural: say('usages') },
  admin: { group: sayDownloads.labels('group'), useAsTitle: 'newsroom', defaultColumns: ['day', 'newsroom', 'requests', 'items', 'files', 'refused'] },
  access: { create: nobody, read: staffWithRole('pressOfficer', 'chiefEditor', 'administrator'), update: nobody, delete: nobody, readVersions: nobody },
  defaultSort: '-day',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['key', 'day'] }],
  fields: [
    { name: 'day', type: 'text', required: true, index: true, label: say('day') },
    { name: 'key', type: 'text', required: true, admin: { hidden: true } },
    { name: 'newsroom', type: 'text', required: true, label: say('newsroom') },
    ...(['requests', 'items', 'files', 'refused'] as const).map((name) => ({ name, type: 'number' as const, required: true, defaultValue: 0, label: say(name) })),
  ],
}
