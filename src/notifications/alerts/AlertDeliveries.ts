import type { CollectionConfig } from 'payload'
import { sayAlert } from '#languages/messages/alerts.ts'
import { nobody } from '#people/users/access.ts'

/** What each subscription was told of, or will be with its next digest: of one story once, whatever its languages. */
export const AlertDeliveries: CollectionConfig = {
  slug: 'alert-deliveries',
  labels: { singular: sayAlert.labels('delivery'), plural: sayAlert.labels('deliveries') },
  admin: { hidden: true },
  graphQL: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['subscription', 'story'], unique: true }],
  fields: [
    { name: 'subscription', type: 'text', required: true },
    { name: 'story', type: 'text', required: true },
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true },
    // Not there while a digest waits for its hour.
    { name: 'mailedAt', type: 'date', index: true },
    { name: 'mail', type: 'text' },
  ],
}
