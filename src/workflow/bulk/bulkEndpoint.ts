import type { Endpoint } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { bulk } from './bulk.ts'
import { parseBulkOrder } from './parseBulkOrder.ts'

/** `POST /api/desk/bulk` with `{ items, action, reason, publishAt, … }`; answers item by item. */
export const bulkEndpoint: Endpoint = {
  path: '/desk/bulk',
  method: 'post',
  handler: async (req) => {
    if (!toStaffMember(req.user)) throw new RuleViolation('signInFirst', { status: 401 })
    const body: unknown = await req.json?.().catch(() => undefined)
    return Response.json({ results: await bulk(req, parseBulkOrder(body)) })
  },
}
