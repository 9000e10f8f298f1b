import { randomUUID } from 'node:crypto'
import type { CollectionConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { nobody } from '#people/users/access.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { queueMail } from './mail/queueMail.ts'

const ownOnly: NonNullable<CollectionConfig['access']>['read'] = ({ req }) => {
  const staff = toStaffMember(req.user)
  return staff ? { to: { equals: staff.id } } : false
}

/** What a member of staff is told: by a reaction to a move, never by hand. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: sayField.labels('notice'), plural: sayField.labels('notices') },
  // Read on the inbox's own screen.
  admin: { hidden: true, useAsTitle: 'text' },
  access: { create: nobody, read: ownOnly, update: ownOnly, delete: ownOnly, readVersions: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  // One notice for one person about one thing that happened, however often the job runs and on however many servers.
  indexes: [{ fields: ['entry', 'to'], unique: true }],
  hooks: { afterChange: [queueMail] },
  fields: [
    { name: 'to', type: 'relationship', relationTo: 'users', required: true, index: true, label: sayField.labels('noticeTo'), access: { update: nobody } },
    { name: 'text', type: 'textarea', required: true, label: sayField.labels('noticeText'), access: { update: nobody } },
    // MongoDB takes two notices without an entry for the same one: such a notice is an entry of its own.
    { name: 'entry', type: 'text', index: true, defaultValue: () => randomUUID(), admin: { hidden: true }, access: { update: nobody } },
    { name: 'link', type: 'text', admin: { readOnly: true }, access: { update: nobody } },
    { name: 'read', type: 'checkbox', defaultValue: false, label: sayField.labels('noticeRead') },
  ],
}
