import type { CollectionConfig } from 'payload'
import { sayDownloads } from '#languages/messages/downloads.ts'
import { sayNewsroomKeys } from '#languages/messages/newsroomKeys.ts'
import { nobody, staffWithRole } from '../users/access.ts'
import { keyEndpoints } from './keyEndpoints.ts'

const keepers = staffWithRole('pressOfficer', 'administrator')
const say = sayNewsroomKeys.labels
const year = 365 * 86_400_000

/** Keys by which the systems of newsrooms ask: each with its limits and its end. The key itself is kept nowhere. */
export const NewsroomKeys: CollectionConfig = {
  slug: 'newsroom-keys',
  labels: { singular: say('key'), plural: say('keys') },
  admin: { group: sayDownloads.labels('group'), useAsTitle: 'newsroom', defaultColumns: ['newsroom', 'contact', 'keyStart', 'expiresAt', 'revoked', 'lastUsedAt'] },
  access: { create: keepers, read: keepers, update: keepers, delete: nobody, readVersions: nobody },
  defaultSort: 'newsroom',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: keyEndpoints,
  fields: [
    { name: 'keyPanel', type: 'ui', admin: { disableListColumn: true, position: 'sidebar', components: { Field: '/people/newsrooms/admin/KeyPanel#KeyPanel' } } },
    { name: 'newsroom', type: 'text', required: true, label: say('newsroom') },
    { name: 'contact', type: 'text', required: true, label: say('contact'), admin: { description: say('contactHelp') } },
    {
      type: 'row',
      fields: [
        { name: 'perMinute', type: 'number', required: true, min: 1, max: 6000, defaultValue: 120, label: say('perMinute'), admin: { description: say('limitHelp') } },
        { name: 'perDay', type: 'number', required: true, min: 1, max: 1_000_000, defaultValue: 20_000, label: say('perDay'), admin: { description: say('limitHelp') } },
      ],
    },
    { name: 'expiresAt', type: 'date', required: true, defaultValue: () => new Date(Date.now() + year).toISOString(), label: say('expiresAt'), admin: { date: { pickerAppearance: 'dayOnly' } } },
    { name: 'revoked', type: 'checkbox', defaultValue: false, label: say('revoked'), admin: { position: 'sidebar', description: say('revokedHelp') } },
    { name: 'keyStart', type: 'text', label: say('keyStart'), access: { create: nobody, update: nobody }, admin: { position: 'sidebar', readOnly: true } },
    { name: 'lastUsedAt', type: 'date', label: say('lastUsedAt'), access: { create: nobody, update: nobody }, admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'keyHash', type: 'text', index: true, hidden: true, admin: { hidden: true }, access: { create: nobody, read: nobody, update: nobody } },
  ],
}
