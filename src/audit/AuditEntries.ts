import type { CollectionConfig } from 'payload'
import { sayAudit } from '#languages/messages/audit.ts'
import { nobody, staffWithRole } from '#people/users/access.ts'
import { csvEndpoint } from './csvEndpoint.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'

const refuse = (): never => {
  throw new RuleViolation('logIsAppendOnly', { status: 403 })
}

/** The log: written by `record` alone, changed by nobody, on no road. */
export const AuditEntries: CollectionConfig = {
  slug: 'audit-entries',
  labels: { singular: sayAudit.labels('entry'), plural: sayAudit.labels('entries') },
  admin: {
    group: sayAudit.labels('group'),
    useAsTitle: 'title',
    // Read as sentences on the log's own screen.
    hidden: true,
    defaultColumns: ['at', 'actorName', 'action', 'title', 'from', 'to', 'reason'],
  },
  access: {
    create: nobody,
    read: staffWithRole('chiefEditor', 'administrator'),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  defaultSort: '-at',
  endpoints: [csvEndpoint],
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: {
    beforeOperation: [({ args, operation }) => (operation === 'update' || operation === 'delete' ? refuse() : args)],
    beforeChange: [({ operation, data }) => (operation === 'update' ? refuse() : data)],
    beforeDelete: [refuse],
  },
  fields: [
    { name: 'at', type: 'date', required: true, index: true, label: sayAudit.labels('at') },
    { name: 'actor', type: 'text', index: true, label: sayAudit.labels('actor') },
    { name: 'actorName', type: 'text', label: sayAudit.labels('actorName') },
    { name: 'action', type: 'text', required: true, index: true, label: sayAudit.labels('action') },
    { name: 'collection', type: 'text', index: true, label: sayAudit.labels('collection') },
    { name: 'item', type: 'text', index: true, label: sayAudit.labels('item') },
    { name: 'title', type: 'text', label: sayAudit.labels('title') },
    // Folded, so that a part of the title is found whatever its case and letters.
    { name: 'titleKey', type: 'text', admin: { hidden: true } },
    { name: 'from', type: 'text', label: sayAudit.labels('from') },
    { name: 'to', type: 'text', label: sayAudit.labels('to') },
    // The time that a move has set: when it goes out, when its embargo lifts.
    { name: 'setTime', type: 'date', label: sayAudit.labels('setTime') },
    { name: 'reason', type: 'textarea', label: sayAudit.labels('reason') },
    { name: 'revision', type: 'text', label: sayAudit.labels('revision') },
  ],
}
