import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { languages } from '#languages/language.ts'
import { sayAgreement } from '#languages/messages/agreements.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { sayDownloads } from '#languages/messages/downloads.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import { nobody, staffWithRole } from '#people/users/access.ts'

/** What can be watched, and what those who took it are told of. */
export const watchedCollections = ['news', 'quotes', 'photos', 'events'] as const
export type WatchedCollection = (typeof watchedCollections)[number]
export const isWatched = (name: string): name is WatchedCollection => (watchedCollections as readonly string[]).includes(name)

const officers = staffWithRole('pressOfficer', 'administrator')

const forget: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'mails', where: { and: [{ linkKind: { in: ['watch', 'confirmWatch'] } }, { linkOf: { equals: String(id) } }] }, depth: 0, req })
}

/** Who, without an account, wants to be told when an item is corrected or withdrawn. */
export const ItemWatches: CollectionConfig = {
  slug: 'item-watches',
  labels: { singular: sayTaker.labels('itemWatch'), plural: sayTaker.labels('itemWatches') },
  admin: { group: sayDownloads.labels('group'), useAsTitle: 'email', defaultColumns: ['email', 'title', 'state', 'createdAt'] },
  access: { create: nobody, read: officers, update: nobody, delete: officers, readVersions: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['collection', 'item', 'email'], unique: true }],
  hooks: { afterDelete: [forget] },
  fields: [
    { name: 'email', type: 'email', required: true, label: sayTaker.labels('email') },
    { name: 'state', type: 'select', required: true, options: (['waiting', 'confirmed'] as const).map((value) => ({ value, label: sayAlert.labels(value) })), label: sayAlert.labels('state') },
    { name: 'language', type: 'select', required: true, options: languages.map((value) => ({ value, label: sayPeople.labels(value) })), label: sayAlert.labels('mailLanguage') },
    { name: 'collection', type: 'text', required: true, label: sayTaker.labels('collection') },
    { name: 'item', type: 'text', required: true, label: sayTaker.labels('item') },
    { name: 'title', type: 'text', required: true, label: sayTaker.labels('title') },
    { name: 'consentVersion', type: 'text', required: true, label: sayAlert.labels('consentVersion') },
    { name: 'consentText', type: 'textarea', label: sayAgreement.labels('consentText'), admin: { disableListColumn: true } },
    { name: 'consentAt', type: 'date', required: true, label: sayAlert.labels('consentAt') },
    { name: 'askedAt', type: 'date', label: sayAlert.labels('askedAt') },
  ],
}
