import type { Access, CollectionConfig, Where } from 'payload'
import { languages } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayMail } from '#languages/messages/mail.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { journalistPurposes } from '#people/journalists/journalist-mails/orderJournalistMail.ts'
import { nobody } from '#people/users/access.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'

/** `dropped`: what it tells of was withdrawn, or must not be spread, before it went out. */
export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'dropped'] as const

export const mailPurposes = ['invitation', 'passwordReset', ...journalistPurposes, 'confirmation', 'alert', 'digest', 'correction', 'withdrawal', 'accreditation'] as const

const outsideMails: Where = { or: [{ priority: { greater_than: 0 } }, { purpose: { in: [...journalistPurposes] } }] }

/** Mails to subscribers have a rank, those to journalists a purpose of theirs; what staff are told may be of drafts. */
const readOutbox: Access = ({ req }) => {
  const staff = toStaffMember(req.user)
  if (holdsRole(staff, 'administrator')) return true
  return holdsRole(staff, 'pressOfficer') && outsideMails
}

/** The outbox: put here in the transaction of what is told, and sent by the clock. Administrators look at it, and press officers at what goes outside. */
export const Mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: sayMail.labels('mail'), plural: sayMail.labels('mails') },
  admin: { group: sayField.labels('groupOffice'), useAsTitle: 'subject', defaultColumns: ['subject', 'to', 'purpose', 'state', 'tries', 'nextTry', 'lastError'] },
  access: { create: nobody, read: readOutbox, update: nobody, delete: nobody, readVersions: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'nextTry'] }, { fields: ['linkKind', 'linkOf'] }],
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
    { name: 'lastError', type: 'text', label: sayMail.labels('lastError'), admin: { components: { Cell: '/notifications/admin/LastErrorCell#LastErrorCell' } } },
    { name: 'notice', type: 'text', required: true, unique: true, admin: { hidden: true } },
    // An account's mail belongs to no notice: its text is written with a new link when it goes out.
    { name: 'purpose', type: 'select', options: mailPurposes.map((value) => ({ value, label: sayMail.labels(value) })), label: sayMail.labels('purpose') },
    { name: 'person', type: 'text', index: true, admin: { hidden: true } },
    // Only mails to people outside have the following.
    { name: 'priority', type: 'number', admin: { hidden: true } },
    { name: 'linkKind', type: 'text', admin: { hidden: true } },
    { name: 'linkOf', type: 'text', admin: { hidden: true } },
    { name: 'about', type: 'json', admin: { hidden: true } },
  ],
}
