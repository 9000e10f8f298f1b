import type { CollectionConfig, FieldAccess } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { languages, defaultLanguage } from '#languages/language.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { anyStaff, fieldForRole, nobody, staffWithRole } from './access.ts'
import { accountEndpoints } from './accountEndpoints.ts'
import { mailReset, refuseWithoutMail } from './account-mails/mailReset.ts'
import { keepAdministrator, keepAdministratorAccount, keepAdministratorInBulk } from './keepAdministrator.ts'
import { languageAtSignIn, languageWhenChanged } from './keepPanelLanguage.ts'
import { keepPasswordRules } from './keepPasswordRules.ts'
import { logAccountChanges } from './logAccountChanges.ts'
import { makePassword } from './makePassword.ts'
import { roles } from './roles.ts'
import { holdsRole, toStaffMember } from './staff.ts'

const administratorOnly = { create: fieldForRole('administrator'), update: fieldForRole('administrator') }

const ownAccount: FieldAccess = ({ req, id, doc }) => req.user !== null && [id, doc?.id].includes(req.user?.id)

const keptByTheHouse = { create: nobody, read: nobody, update: nobody }

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: sayPeople.labels('user'), plural: sayPeople.labels('users') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'desks'],
    group: sayPeople.labels('group'),
    description: sayPeople.labels('usersHelp'),
  },
  auth: {
    // Who asks is read with every request: their desks as ids, as all rules take them. Otherwise Payload reads these two documents four times for a page.
    depth: 0,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    useSessions: true,
    forgotPassword: {
      // Payload's own pause is written outside the transaction and lost with it on SQLite; the outbox has one of its own.
      minRequestInterval: 0,
      generateEmailHTML: mailReset,
      generateEmailSubject: () => '',
    },
  },
  endpoints: accountEndpoints,
  access: {
    admin: ({ req }) => toStaffMember(req.user) !== undefined,
    create: staffWithRole('administrator'),
    read: anyStaff,
    update: ({ req }) => {
      const staff = toStaffMember(req.user)
      if (!staff) return false
      return holdsRole(staff, 'administrator') || { id: { equals: staff.id } }
    },
    delete: ({ req }) => {
      const staff = toStaffMember(req.user)
      return staff && holdsRole(staff, 'administrator') ? { id: { not_equals: staff.id } } : false
    },
    unlock: staffWithRole('administrator'),
    readVersions: nobody,
  },
  hooks: {
    beforeOperation: [
      ({ args, operation, req, overrideAccess }) => {
        // Payload's first-register endpoint makes an account for whoever comes first: accounts are made by
        // administrators, by the demo and by the command line only.
        if (operation === 'create' && req.payloadAPI !== 'local' && !overrideAccess && !req.user) {
          throw new RuleViolation('firstAccountByCommandLine', { status: 403 })
        }
        return args
      },
      keepPasswordRules,
      refuseWithoutMail,
      keepAdministratorInBulk,
    ],
    // Whoever is invited sets a password of their own; until then nobody knows it.
    beforeValidate: [
      ({ data, operation, req }) =>
        operation === 'create' && data && (!data.password || req.payloadAPI !== 'local') ? { ...data, password: makePassword() } : data,
    ],
    beforeChange: [
      ({ operation, req, data }) => {
        if (operation === 'create' && req.payloadAPI !== 'local' && !req.user) {
          throw new RuleViolation('firstAccountByCommandLine', { status: 403 })
        }
        return data
      },
      keepAdministrator,
    ],
    beforeDelete: [keepAdministratorAccount],
    afterChange: [languageWhenChanged, logAccountChanges],
    afterLogin: [languageAtSignIn],
  },
  fields: [
    // Payload's own, named here for its form alone: nobody is offered to change another's.
    { name: 'password', type: 'text', virtual: true, hidden: true, admin: { hidden: true }, access: { create: nobody, update: ownAccount } },
    { name: 'name', type: 'text', required: true, label: sayPeople.labels('name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['reporter'],
      saveToJWT: true,
      label: sayPeople.labels('roles'),
      options: roles.map((role) => ({ value: role, label: sayPeople.labels(role) })),
      access: administratorOnly,
    },
    {
      name: 'desks',
      type: 'relationship',
      relationTo: 'desks',
      hasMany: true,
      saveToJWT: true,
      label: sayPeople.labels('desks'),
      admin: { description: sayPeople.labels('desksHelp') },
      access: administratorOnly,
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: defaultLanguage,
      label: sayPeople.labels('language'),
      options: languages.map((language) => ({ value: language, label: sayPeople.labels(language) })),
    },
    {
      name: 'accountPanel',
      type: 'ui',
      admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/people/users/admin/AccountPanel#AccountPanel' } },
    },
    {
      name: 'invitation',
      type: 'group',
      admin: { hidden: true },
      access: keptByTheHouse,
      fields: [
        { name: 'tokenHash', type: 'text', index: true },
        { name: 'expiresAt', type: 'date' },
      ],
    },
    { name: 'neededSince', type: 'date', admin: { hidden: true }, access: keptByTheHouse },
  ],
}
