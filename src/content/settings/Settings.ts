import type { GlobalConfig } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { sayJournalist } from '#languages/messages/journalists.ts'
import { sayMail } from '#languages/messages/mail.ts'
import { usualMonths } from '#people/journalists/forgetClosedAccounts.ts'
import { anyStaff, staffWithRole } from '#people/users/access.ts'
import { notePatience } from '#workflow/assignments/followPatience.ts'
import { patienceField } from '#workflow/assignments/patience.ts'
import { checkSettingsFields } from '../checks/checkSettingsFields.ts'
import { field, localized } from '../field.ts'
import { imprintFields } from '../imprintFields.ts'
import { agreementFields } from './agreementFields.ts'
import { houseEditor } from './houseEditor.ts'

/** What every page and file says of the house, and the limits by which it works. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: sayField.labels('settings'),
  admin: { group: sayField.labels('groupOffice') },
  access: { read: anyStaff, update: staffWithRole('chiefEditor', 'administrator') },
  hooks: { afterChange: [notePatience] },
  fields: [
    field('text', 'organisation', { required: true, ...localized }),
    field('upload', 'logo', { relationTo: 'logos' }),
    field('upload', 'logoDark', { relationTo: 'logos' }),
    field('textarea', 'boilerplate', localized),
    field('textarea', 'terms', localized),
    ...agreementFields,
    field('richText', 'about', { label: 'aboutPage', editor: houseEditor, ...localized }),
    field('richText', 'contacts', { label: 'contactsPage', editor: houseEditor, ...localized }),
    field('group', 'imprint', { label: 'defaultImprint', fields: imprintFields }),
    ...checkSettingsFields,
    patienceField,
    {
      name: 'keepSentMails',
      type: 'number',
      label: sayMail.labels('keepSentMails'),
      defaultValue: 90,
      min: 1,
      max: 3650,
      admin: { description: sayMail.labels('keepSentMailsHelp') },
    },
    {
      name: 'keepClosedAccounts',
      type: 'number',
      label: sayJournalist.labels('keepClosedAccounts'),
      defaultValue: usualMonths,
      min: 1,
      max: 120,
      admin: { description: sayJournalist.labels('keepClosedAccountsHelp') },
    },
  ],
}
