import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { record } from '#audit/record.ts'
import type { Desk } from '../../payload-types.ts'

const itemOf = ({ id, name }: Desk) => ({ collection: 'desks', id: String(id), title: name })

/** A desk decides who sees what: its coming, its changes and its going are part of the log. */
export const logDeskChanges: CollectionAfterChangeHook<Desk> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create') {
    await record(req, { action: 'addDesk', item: itemOf(doc), from: null, to: doc.name })
    return
  }
  const isSame = (['name', 'kind', 'city'] as const).every((field) => (doc[field] ?? null) === (previousDoc[field] ?? null))
  if (!isSame) await record(req, { action: 'changeDesk', item: itemOf(doc), from: previousDoc.name ?? null, to: doc.name })
}

export const logDeskRemoval: CollectionAfterDeleteHook<Desk> = async ({ doc, req }) => {
  await record(req, { action: 'removeDesk', item: itemOf(doc), from: doc.name, to: null })
}
