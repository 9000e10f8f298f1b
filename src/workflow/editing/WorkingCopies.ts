import type { CollectionConfig } from 'payload'
import { sayEditing } from '#languages/messages/editing.ts'
import { nobody } from '#people/users/access.ts'
import { toStaffMember } from '#people/users/staff.ts'

const ownOnly: NonNullable<CollectionConfig['access']>['read'] = ({ req }) => {
  const staff = toStaffMember(req.user)
  return staff ? { owner: { equals: staff.id } } : false
}

/**
 * What somebody has typed and not saved yet: one copy for a person, an item, a language of it and an open page,
 * written by `keepWorkingCopy` alone. No revision: nobody else sees it, and an approval holds as long as it is not saved.
 */
export const WorkingCopies: CollectionConfig = {
  slug: 'working-copies',
  labels: { singular: sayEditing.labels('workingCopy'), plural: sayEditing.labels('workingCopies') },
  admin: { hidden: true },
  access: { create: nobody, read: ownOnly, update: nobody, delete: ownOnly, readVersions: nobody },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    // Made of the next five by `keyOf`.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'owner', type: 'text', required: true, index: true },
    { name: 'collection', type: 'text', required: true },
    // `new` as long as the item has never been saved; `slot` is the page on which it was typed.
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'slot', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'basedOn', type: 'text' },
    { name: 'keptAt', type: 'date', required: true, index: true },
    { name: 'data', type: 'json', required: true },
  ],
}
