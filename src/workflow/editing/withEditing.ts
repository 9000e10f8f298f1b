import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionConfig, Field } from 'payload'
import { record } from '#audit/record.ts'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { compareViews } from '../revisions/revisionViews.ts'
import { sayBulkRefusals } from '../sayBulkRefusals.ts'
import { readBasedOn, type BasedOn } from './basedOn.ts'
import { refuseStale } from './refuseStale.ts'

type Row = Record<string, unknown>

/** Above the form and inside it: the document's controls have no room for it. */
const editingBar: Field = {
  type: 'ui',
  name: 'editing',
  admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: '/workflow/editing/admin/EditingBar#EditingBar' } },
}

/** What every editor's page has: who else is here, and what was typed and not saved. Payload's locks, which let the last save win, are off. */
export const withEditingBar = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  custom: { ...collection.custom, editing: true },
  lockDocuments: false,
  fields: [editingBar, ...collection.fields],
  // It would write over a whole language of the newest revision unseen.
  admin: { ...collection.admin, disableCopyToLocale: true },
})

const noteBase: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const call = args as { id?: string; data?: Row; overrideAccess?: boolean }
  if (operation === 'restoreVersion') Object.assign(req.context, { restoreBasedOn: readBasedOn({ overrideAccess: call.overrideAccess }, req), restoredRevision: call.id })
  if (operation !== 'update') return args
  const basedOn = readBasedOn(call, req)
  return basedOn ? { ...args, data: { ...call.data, basedOn } } : args
}

const checkBase: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  const { basedOn, ...row } = data as Row & { basedOn?: BasedOn }
  const base = req.context.isRestoringVersion === true ? (req.context.restoreBasedOn as BasedOn | undefined) : basedOn
  if (operation === 'update') await refuseStale(req, { collection: collection.slug, basedOn: base, current: originalDoc as Row })
  return row
}

const recordRestore: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.context.isRestoringVersion !== true) return doc
  const { id, ...row } = doc as Row
  const title = inAnyLanguage(row[collection.admin.useAsTitle ?? 'id'])
  await record(req, { action: 'restoreCard', item: { collection: collection.slug, id: String(id), title }, from: null, to: null, revision: String(req.context.restoredRevision) })
  return doc
}

/** The same care for reference data, which has no workflow: a save of a stale card is refused, and a restored one is told to the log. */
export function withEditing(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, admin = {} } = collection
  return withEditingBar({
    ...collection,
    admin: { ...admin, components: { ...admin.components, ...(collection.versions && { views: { ...admin.components?.views, edit: compareViews } }) } },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteBase],
      beforeChange: [checkBase, ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), recordRestore],
      afterOperation: [...(hooks.afterOperation ?? []), sayBulkRefusals],
    },
  })
}
