import type { PayloadRequest, Where } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'

const nameless = '–'

/**
 * Takes the name of a journalist whose data is deleted out of the logs. The entries stay, with what was done and when;
 * the log's own rule lets nobody change one, so they are written in place. A reason may name the person: it goes too.
 */
export async function forgetInLog(req: PayloadRequest, journalist: string): Promise<void> {
  const all = { depth: 0, pagination: false, req, select: {} as never } as const
  const about: Where = { and: [{ collection: { equals: 'journalists' } }, { item: { equals: journalist } }] }
  const [of, by, taken] = await Promise.all([
    req.payload.find({ collection: 'audit-entries', where: about, ...all }),
    req.payload.find({ collection: 'audit-entries', where: { actor: { equals: journalist } }, ...all }),
    req.payload.find({ collection: 'downloads', where: { and: [{ takerKind: { equals: 'journalist' } }, { taker: { equals: journalist } }] }, ...all }),
  ])
  for (const { id } of of.docs) await writeInPlace(req, { collection: 'audit-entries', id: String(id), fields: { title: nameless, titleKey: null, reason: null } })
  for (const { id } of by.docs) await writeInPlace(req, { collection: 'audit-entries', id: String(id), fields: { actorName: nameless } })
  for (const { id } of taken.docs) await writeInPlace(req, { collection: 'downloads', id: String(id), fields: { takerName: nameless } })
}
