import type { CollectionConfig } from 'payload'
import { sayEditing } from '#languages/messages/editing.ts'
import { nobody } from '#people/users/access.ts'

/** Who has an item open, one row for each open page: written and read by `tellPresence` alone, worth nothing later. */
export const Presences: CollectionConfig = {
  slug: 'presences',
  labels: { singular: sayEditing.labels('presence'), plural: sayEditing.labels('presences') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'person', type: 'text', required: true },
    { name: 'name', type: 'text' },
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'doing', type: 'text', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
}
