import type { CollectionConfig } from 'payload'
import { languages } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayMail } from '#languages/messages/mail.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { nobody, staffWithRole } from '#people/users/access.ts'

export const mailStates = ['waiting', 'sending', 'sent', 'failed'] as const

export const mailPurposes = ['invitation', 'passwordReset', 'journalistApproved', 'journalistPassword'] as const

/** The outbox: one mail for each notice, put here with it and sent by the clock. Administrators look at it. */
export const Mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: sayMail.labels('mail'), plural: sayMail.labels('mails') },
  admin: { group: sayField.labels('groupOffice'), useAsTitle: 'subject', defaultColumns: ['subject', 'to', 'state', 'tries', 'nextTry', 'lastError'] },
  access: { create: nobody, read: staffWithRole('administrator'), update: nobody, delete: nobody, readVersions: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'nextTry'] }],
  fields: [
    { name: 'to', type: 'text', required: true, label: sayMail.labels('to') },
    { name: 'subject', type: 'text', required: true, label: sayMail.labels('subject') },
    { name: 'text', type: 'textarea', required: true, label: sayMail.labels('text') },
    { name: 'html', type: 'textarea', required: true, label: sayMail.labels('html') },
    { name: 'language', type: 'select', required: true, options: languages.map((value) => ({ value, label: sayPeople.labels(value) })), label: sayMail.labels('language') },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: mailStates.map((value) => ({ value, label: sayMail.labels(value) })),
      label: sayMail.labels('state'),
    },
    { name: 'tries', type: 'number', required: true, label: sayMail.labels('tries') },
    { name: 'nextTry', type: 'date', label: sayMail.labels('nextTry') },
    { name: 'sentAt', type: 'date', label: sayMail.labels('sentAt') },
    // Codes and a permanent refusal's own words: never the server's address, nor a password.
    { name: 'lastError', type: 'text', label: sayMail.labels('lastError') },
    { name: 'notice', type: 'text', required: true, unique: true, admin: { hidden: true } },
    // An account's mail belongs to no notice: its text is written with a new link when it goes out.
    { name: 'purpose', type: 'select', options: mailPurposes.map((value) => ({ value, label: sayMail.labels(value) })), label: sayMail.labels('purpose') },
    { name: 'person', type: 'text', index: true, admin: { hidden: true } },
  ],
}
