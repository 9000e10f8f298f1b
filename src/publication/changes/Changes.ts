import type { CollectionConfig } from 'payload'
import { changeKinds } from './PublicChange.ts'

const never = (): boolean => false

/**
 * The log of public changes. Written by `recordChange` in the transaction of the change, numbered by `numberChanges`
 * after its commit, read by `followChanges`; on no road from outside, for it names what is under embargo.
 */
export const Changes: CollectionConfig = {
  slug: 'changes',
  admin: { hidden: true },
  graphQL: false,
  access: { create: never, read: never, update: never, delete: never, readVersions: never },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'sequence', type: 'number', unique: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...changeKinds] },
    { name: 'collection', type: 'text', required: true },
    { name: 'item', type: 'text' },
    { name: 'facets', type: 'json' },
    // What can be told by several servers is told once.
    { name: 'key', type: 'text', unique: true },
  ],
}
