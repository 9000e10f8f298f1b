import type { Access, CollectionConfig, Field } from 'payload'
import { sayComment } from '#languages/messages/comments.ts'
import { anyStaff, nobody, staffOfDesk } from '#people/users/access.ts'
import { followComment } from './followComment.ts'
import { keepComment } from './keepComment.ts'

const date = (name: string): Field => ({ name, type: 'date' })
const text = (name: string, index = false): Field => ({ name, type: 'text', index })
const person = (name: string): Field => ({ name, type: 'relationship', relationTo: 'users', index: true })

/** Server code alone deletes comments, together with their item: a review can be read to its end. */
const withItemOnly: Access = nobody

/**
 * Review talk. A comment lies beside its item and never in it, so that talking about a text takes no approval away.
 * `keepComment` holds the rules: what the access functions say is only who comes in.
 */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: sayComment.labels('comment'), plural: sayComment.labels('comments') },
  admin: { hidden: true, useAsTitle: 'text' },
  access: { create: anyStaff, read: staffOfDesk, update: staffOfDesk, delete: withItemOnly, readVersions: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeChange: [keepComment], afterChange: [followComment] },
  fields: [
    text('collection'),
    text('item', true),
    // The item's desk of today, for access.
    { name: 'desk', type: 'relationship', relationTo: 'desks', index: true },
    /** The first comment of the thread; empty in that one. */
    text('thread', true),
    person('author'),
    { name: 'text', type: 'textarea', required: true },
    /** Path of the field in the item, and the language if the field has several. Empty: the item as a whole. */
    text('field'),
    text('locale'),
    // A W3C text quote selector: found again by its words, whatever happens to the text around.
    {
      name: 'passage',
      type: 'group',
      fields: [
        { name: 'exact', type: 'textarea' },
        { name: 'prefix', type: 'textarea' },
        { name: 'suffix', type: 'textarea' },
      ],
    },
    { name: 'blocking', type: 'checkbox', defaultValue: false },
    { name: 'resolved', type: 'checkbox', defaultValue: false },
    date('resolvedAt'),
    person('resolvedBy'),
    date('editedAt'),
    /** Ids of users: a list of plain values, so that nobody is populated for it. */
    { name: 'mentions', type: 'json' },
  ],
}
