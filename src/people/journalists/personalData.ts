import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { forgetInLog } from '../../audit/forgetInLog.ts'
import { record } from '../../audit/record.ts'
import { toStaffMember } from '../users/staff.ts'
import { rowOf } from './decide.ts'
import { deleteTraces } from './deleteTraces.ts'

/** All that the house keeps of a journalist, for the person: the account, what was taken, which terms were accepted. */
export async function exportJournalist(req: PayloadRequest, id: string): Promise<object> {
  const { passwordHash: _, failures: __, lockedUntil: ___, waits: ____, ...account } = await rowOf(req, id)
  const all = { depth: 0, pagination: false, req } as const
  const [downloads, acceptances, passes, mails] = await Promise.all([
    req.payload.find({ collection: 'downloads', where: { and: [{ takerKind: { equals: 'journalist' } }, { taker: { equals: id } }] }, ...all }),
    req.payload.find({ collection: 'embargo-acceptances', where: { journalist: { equals: id } }, ...all }),
    req.payload.find({ collection: 'journalist-passes', where: { journalist: { equals: id } }, select: { kind: true, createdAt: true, expiresAt: true }, ...all }),
    req.payload.find({ collection: 'mails', where: { person: { equals: id } }, select: { subject: true, to: true, sentAt: true, createdAt: true }, ...all }),
  ])
  return { account, downloads: downloads.docs, embargoTerms: acceptances.docs, passes: passes.docs, mails: mails.docs }
}

/** Deletes a journalist's account and mails, ends their sessions and links; the logs keep their entries without the name. */
export async function forgetJournalist(given: PayloadRequest, id: string): Promise<boolean> {
  return inTransaction(given, async (req) => {
    await rowOf(req, id)
    await deleteTraces(req, [id])
    await forgetInLog(req, id)
    await req.payload.delete({ collection: 'journalists', id, req })
    const byStaff = toStaffMember(req.user) !== undefined
    await record(req, { action: 'forgetJournalist', item: { collection: 'journalists', id, title: '–' }, from: null, to: null, ...(!byStaff && { actor: { id, name: '–' } }) })
    return true
  })
}
