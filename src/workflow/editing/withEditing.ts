import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { readBasedOn, type BasedOn } from './basedOn.ts'
import { refuseStale } from './refuseStale.ts'

type Row = Record<string, unknown>

const editingBar = '/workflow/editing/admin/EditingBar#EditingBar'

/** What every editor's page has: who else is here, and what was typed and not saved. Without Payload's locks, which the last save wins. */
export function withEditingBar(collection: CollectionConfig): CollectionConfig {
  const { admin = {} } = collection
  const edit = admin.components?.edit
  return {
    ...collection,
    custom: { ...collection.custom, editing: true },
    lockDocuments: false,
    admin: {
      ...admin,
      // It would write over a whole language of the newest revision unseen.
      disableCopyToLocale: true,
      components: {
        ...admin.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), editingBar] },
      },
    },
  }
}

const noteBase: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const call = args as { data?: Row; overrideAccess?: boolean }
  const basedOn = readBasedOn(call, req)
  return basedOn ? { ...args, data: { ...call.data, basedOn } } : args
}

const checkBase: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  const { basedOn, ...row } = data as Row & { basedOn?: BasedOn }
  if (operation === 'update') await refuseStale(req, { collection: collection.slug, basedOn, current: originalDoc as Row })
  return row
}

/** The same care for reference data, which has no workflow: a save of a stale card is refused. */
export function withEditing(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return withEditingBar({
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteBase],
      beforeChange: [checkBase, ...(hooks.beforeChange ?? [])],
    },
  })
}
