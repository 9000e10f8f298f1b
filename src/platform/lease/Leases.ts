import type { CollectionConfig } from 'payload'

const never = (): boolean => false

/** Who does the work that only one running server may do at a time, and until when. Only `lease` writes here. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  admin: { hidden: true },
  graphQL: false,
  access: { create: never, read: never, update: never, delete: never, readVersions: never },
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text' },
    { name: 'until', type: 'date' },
  ],
}
