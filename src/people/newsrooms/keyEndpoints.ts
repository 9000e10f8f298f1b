import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { holdsRole, toStaffMember } from '../users/staff.ts'
import { record } from '../../audit/record.ts'
import { hashOfKey, newKey } from './newsroomKey.ts'

/** Makes the one key of a newsroom and shows it this once; an earlier one ends with it. */
async function makeKey(req: PayloadRequest): Promise<Response> {
  if (!holdsRole(toStaffMember(req.user), 'pressOfficer', 'administrator')) throw new APIError(req.t('error:notAllowedToPerformAction'), 403, undefined, true)
  const id = String(req.routeParams?.id)
  const found = await req.payload.findByID({ collection: 'newsroom-keys', id, depth: 0, disableErrors: true, req })
  if (!found) throw new APIError(req.t('error:notFound'), 404, undefined, true)
  return inTransaction(req, async () => {
    const key = newKey()
    await writeInPlace(req, { collection: 'newsroom-keys', id, fields: { keyHash: hashOfKey(key), keyStart: key.slice(0, 8) } })
    await record(req, { action: 'makeNewsroomKey', item: { collection: 'newsroom-keys', id, title: found.newsroom }, from: null, to: null })
    return Response.json({ key }, { headers: { 'Cache-Control': 'no-store' } })
  })
}

export const keyEndpoints: Endpoint[] = [{ path: '/:id/make-key', method: 'post', handler: makeKey }]
