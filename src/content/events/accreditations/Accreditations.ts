import type { CollectionConfig, Field } from 'payload'
import { languages } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { sayAgreement } from '#languages/messages/agreements.ts'
import { sayDownloads } from '#languages/messages/downloads.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { nobody, staffWithRole } from '#people/users/access.ts'
import { doorEndpoints } from './doorEndpoints.ts'
import { keepDecision, tellDecision } from './decide.ts'
import { forgetMails } from './forgetMails.ts'

export const works = ['reporter', 'photographer', 'camera'] as const
export const decisions = ['asked', 'approved', 'refused'] as const

const officers = staffWithRole('pressOfficer', 'chiefEditor', 'administrator')

/** What the journalist has said stays as it was said. */
const given = { access: { update: nobody } }
const decided = { position: 'sidebar', readOnly: true } as const

const told = (name: 'name' | 'outlet' | 'cardNumber' | 'phone', label: Parameters<typeof sayAgenda.labels>[0] = name): Field => ({ name, type: 'text', required: true, label: sayAgenda.labels(label), ...given })

/** Who asks for a place at an event. Made by the form of the event, decided by press officers. */
export const Accreditations: CollectionConfig = {
  slug: 'accreditations',
  labels: { singular: sayAgenda.labels('request'), plural: sayAgenda.labels('requests') },
  admin: { group: sayDownloads.labels('group'), useAsTitle: 'name', defaultColumns: ['name', 'outlet', 'event', 'work', 'decision', 'state', 'createdAt'], description: sayAgenda.labels('requestsHelp') },
  access: { create: nobody, read: officers, update: officers, delete: officers, readVersions: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: doorEndpoints,
  indexes: [{ fields: ['event', 'email'], unique: true }],
  hooks: { beforeChange: [keepDecision], afterChange: [tellDecision], afterDelete: [forgetMails] },
  fields: [
    { name: 'event', type: 'relationship', relationTo: 'events', required: true, index: true, label: sayAgenda.labels('event'), admin: { readOnly: true }, ...given },
    told('name', 'personName'),
    told('outlet'),
    told('cardNumber'),
    { name: 'email', type: 'email', required: true, label: sayAgenda.labels('email'), ...given },
    told('phone'),
    { name: 'work', type: 'select', required: true, options: works.map((value) => ({ value, label: sayAgenda.labels(value) })), label: sayAgenda.labels('comesAs'), ...given },
    { name: 'needs', type: 'textarea', label: sayAgenda.labels('needs'), ...given },
    { name: 'decision', type: 'select', required: true, defaultValue: 'asked', index: true, options: decisions.map((value) => ({ value, label: sayAgenda.labels(value) })), label: sayAgenda.labels('decision'), admin: { position: 'sidebar' } },
    { name: 'reason', type: 'textarea', maxLength: 1000, label: sayAgenda.labels('reason'), admin: { position: 'sidebar', description: sayAgenda.labels('reasonHelp') } },
    { name: 'state', type: 'select', required: true, options: (['waiting', 'confirmed'] as const).map((value) => ({ value, label: sayAgenda.labels(value) })), label: sayAgenda.labels('state'), admin: decided, ...given },
    { name: 'decidedBy', type: 'text', label: sayAgenda.labels('decidedBy'), admin: decided, ...given },
    { name: 'decidedAt', type: 'date', label: sayAgenda.labels('decidedAt'), admin: decided, ...given },
    { name: 'language', type: 'select', required: true, options: languages.map((value) => ({ value, label: sayPeople.labels(value) })), label: sayAgenda.labels('language'), admin: decided, ...given },
    { name: 'consentVersion', type: 'text', required: true, label: sayAgenda.labels('consentVersion'), admin: decided, ...given },
    { name: 'consentText', type: 'textarea', label: sayAgreement.labels('consentText'), admin: { ...decided, disableListColumn: true }, ...given },
    { name: 'consentAt', type: 'date', required: true, label: sayAgenda.labels('consentAt'), admin: decided, ...given },
    { name: 'askedAt', type: 'date', admin: { hidden: true } },
  ],
}
