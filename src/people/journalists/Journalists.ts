import type { CollectionConfig, Field } from 'payload'
import { languages, defaultLanguage } from '#languages/language.ts'
import { sayDownloads } from '#languages/messages/downloads.ts'
import { sayJournalist } from '#languages/messages/journalists.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { nobody, staffWithRole } from '../users/access.ts'
import { journalistEndpoints } from './journalistEndpoints.ts'
import { standings } from './journalist.ts'

type Key = Parameters<typeof sayJournalist.labels>[0]

const text = (name: Key & string, more: object = {}): Field => ({ name, type: 'text', label: sayJournalist.labels(name), ...more }) as Field
const date = (name: Key & string, more: object = {}): Field => ({ name, type: 'date', label: sayJournalist.labels(name), ...more }) as Field

const secret = { admin: { hidden: true }, access: { create: nobody, read: nobody, update: nobody } }

/**
 * Accounts of the press room. Not one of Payload's own kind of account: a journalist's pass is of no use at any of its
 * doors (decision 0027). Written by the use cases of this folder alone.
 */
export const Journalists: CollectionConfig = {
  slug: 'journalists',
  labels: { singular: sayJournalist.labels('journalist'), plural: sayJournalist.labels('journalists') },
  admin: {
    group: sayDownloads.labels('group'),
    useAsTitle: 'name',
    description: sayJournalist.labels('journalistsHelp'),
    defaultColumns: ['name', 'outlet', 'standing', 'cardExpiresAt', 'expiresAt', 'createdAt'],
    hideAPIURL: true,
    hidden: ({ user }) => !['pressOfficer', 'administrator'].some((role) => ((user?.roles ?? []) as string[]).includes(role)),
  },
  access: { create: nobody, read: staffWithRole('pressOfficer', 'administrator'), update: nobody, delete: nobody, readVersions: nobody },
  defaultSort: ['-waits', '-createdAt'],
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: journalistEndpoints,
  fields: [
    text('name', { required: true }),
    { name: 'email', type: 'text', required: true, unique: true, label: sayJournalist.labels('email') },
    text('outlet', { required: true }),
    text('cardNumber', { required: true }),
    date('cardExpiresAt', { required: true, admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } } }),
    text('proof', { required: true, admin: { description: sayJournalist.labels('proofHelp') } }),
    text('phone', { required: true }),
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: defaultLanguage,
      label: sayJournalist.labels('language'),
      options: languages.map((value) => ({ value, label: sayPeople.labels(value) })),
    },
    { name: 'decision', type: 'ui', admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/people/journalists/admin/DecisionPanel#DecisionPanel' } } },
    {
      name: 'standing',
      type: 'select',
      required: true,
      defaultValue: 'requested',
      index: true,
      label: sayJournalist.labels('standing'),
      options: standings.map((value) => ({ value, label: sayJournalist.labels(value) })),
      admin: { position: 'sidebar' },
    },
    date('expiresAt', { admin: { position: 'sidebar' } }),
    date('decidedAt', { admin: { position: 'sidebar' } }),
    text('decidedBy', { admin: { position: 'sidebar' } }),
    { name: 'reason', type: 'textarea', label: sayJournalist.labels('reason'), admin: { position: 'sidebar' } },
    { name: 'consentText', type: 'textarea', label: sayJournalist.labels('consentText') },
    text('consentVersion', { required: true, admin: { position: 'sidebar' } }),
    date('consentAt', { required: true, admin: { position: 'sidebar' } }),
    // Requests stand first in the list.
    { name: 'waits', type: 'checkbox', defaultValue: true, admin: { hidden: true } },
    { name: 'passwordHash', type: 'text', ...secret },
    { name: 'failures', type: 'number', ...secret },
    { name: 'lockedUntil', type: 'date', ...secret },
  ],
}
