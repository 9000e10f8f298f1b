import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { toId } from '#people/users/staff.ts'

const deskIn = (item: unknown): string | undefined => {
  const { desk } = (item ?? {}) as { desk?: unknown }
  return desk ? toId(desk) : undefined
}

/** Comments go with their item to another desk: whoever may no longer read the one may not read the others. */
export const followDesk: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const desk = deskIn(doc)
  if (operation === 'create' || !desk || desk === deskIn(previousDoc)) return doc
  const { id } = doc as { id: string }
  await req.payload.update({ collection: 'comments', where: { item: { equals: id } }, data: { desk }, depth: 0, req })
  return doc
}

/** An item that never went out takes its comments along. */
export const deleteComments: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'comments', where: { item: { equals: String(id) } }, depth: 0, req })
}
