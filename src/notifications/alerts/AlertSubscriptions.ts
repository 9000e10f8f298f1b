import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { languages } from '#languages/language.ts'
import { sayAgreement } from '#languages/messages/agreements.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { sayDownloads } from '#languages/messages/downloads.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { nobody, staffWithRole } from '#people/users/access.ts'

export const subscriptionStates = ['waiting', 'confirmed', 'bounced'] as const

/** By the clock of Almaty. */
export const digestHours = ['07', '09', '12', '15', '18', '21'] as const
export type DigestHour = (typeof digestHours)[number]

/** The ways on which alerts go out; messengers and Web Push would be further ones. */
export const channels = ['mail'] as const

const officers = staffWithRole('pressOfficer', 'administrator')
const languageOptions = languages.map((value) => ({ value, label: sayPeople.labels(value) }))

/** With a subscription everything goes that names its address: what it was told, and the mails. */
const forget: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'alert-deliveries', where: { subscription: { equals: String(id) } }, depth: 0, req })
  await req.payload.delete({ collection: 'mails', where: { and: [{ linkKind: { in: ['alerts', 'confirmAlerts'] } }, { linkOf: { equals: String(id) } }] }, depth: 0, req })
}

/** Who wants to be told of what, when and in which language. Made, changed and deleted by the subscribers themselves. */
export const AlertSubscriptions: CollectionConfig = {
  slug: 'alert-subscriptions',
  labels: { singular: sayAlert.labels('subscription'), plural: sayAlert.labels('subscriptions') },
  admin: { group: sayDownloads.labels('group'), useAsTitle: 'email', defaultColumns: ['email', 'state', 'pace', 'language', 'createdAt'], description: sayAlert.labels('subscriptionHelp') },
  access: { create: nobody, read: officers, update: nobody, delete: officers, readVersions: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { afterDelete: [forget] },
  fields: [
    { name: 'email', type: 'email', required: true, unique: true, label: sayAlert.labels('email') },
    { name: 'state', type: 'select', required: true, index: true, options: subscriptionStates.map((value) => ({ value, label: sayAlert.labels(value) })), label: sayAlert.labels('state') },
    { name: 'channel', type: 'select', required: true, defaultValue: 'mail', options: channels.map((value) => ({ value, label: sayAlert.labels(`${value}Channel`) })), label: sayAlert.labels('channel') },
    { name: 'language', type: 'select', required: true, options: languageOptions, label: sayAlert.labels('mailLanguage') },
    { name: 'languages', type: 'select', hasMany: true, options: languageOptions, label: sayAlert.labels('wantedLanguages') },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, label: sayAlert.labels('topics') },
    { name: 'speakers', type: 'relationship', relationTo: 'speakers', hasMany: true, label: sayAlert.labels('speakers') },
    { name: 'desks', type: 'relationship', relationTo: 'desks', hasMany: true, label: sayAlert.labels('desks') },
    { name: 'pace', type: 'select', required: true, options: [{ value: 'atOnce', label: sayAlert.labels('atOnce') }, { value: 'digest', label: sayAlert.labels('digest') }], label: sayAlert.labels('pace') },
    { name: 'hours', type: 'select', hasMany: true, options: digestHours.map((value) => ({ value, label: `${value}:00` })), label: sayAlert.labels('hours') },
    { name: 'consentVersion', type: 'text', required: true, label: sayAlert.labels('consentVersion') },
    // None in what was agreed to while the words stood in the code: the version tells which they were.
    { name: 'consentText', type: 'textarea', label: sayAgreement.labels('consentText'), admin: { disableListColumn: true } },
    { name: 'consentAt', type: 'date', required: true, label: sayAlert.labels('consentAt') },
    { name: 'askedAt', type: 'date', label: sayAlert.labels('askedAt') },
    { name: 'refusals', type: 'number', defaultValue: 0, label: sayAlert.labels('refusals') },
  ],
}
