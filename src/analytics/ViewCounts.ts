import type { CollectionConfig } from 'payload'
import { sayViews } from '#languages/messages/views.ts'
import { nobody } from '#people/users/access.ts'

/** How often a story was read: one row in all and one for each day. Written by `countViews` alone. */
export const ViewCounts: CollectionConfig = {
  slug: 'view-counts',
  labels: { singular: sayViews.labels('viewCount'), plural: sayViews.labels('viewCounts') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  indexes: [{ fields: ['day', 'count'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'story', type: 'text', required: true },
    /** A day of the office, or `allDays`. */
    { name: 'day', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
  ],
}

export const allDays = 'all'
export const countKey = (story: string, day: string): string => `${day}/${story}`
