import type { Endpoint } from 'payload'
import { referenceOf } from '../endpoints.ts'
import { assign } from './assign.ts'
import { parseAssignOrder } from './parseAssignOrder.ts'

/** `POST /api/<collection>/<id>/assign` with any of `{ holder, deadline, priority }`. */
export const assignEndpoint: Endpoint = {
  path: '/:id/assign',
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => undefined)
    return Response.json(await assign(req, { ...referenceOf(req), input: parseAssignOrder(body) }))
  },
}
