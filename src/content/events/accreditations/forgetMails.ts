import type { CollectionAfterDeleteHook, Where } from 'payload'

/** With a request go the mails that name its address. */
export const forgetMails: CollectionAfterDeleteHook = async ({ id, req }) => {
  const where: Where = { and: [{ linkKind: { equals: 'confirmAccreditation' } }, { linkOf: { equals: String(id) } }] }
  await req.payload.delete({ collection: 'mails', where, depth: 0, req })
}
