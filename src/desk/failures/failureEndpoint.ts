import type { Endpoint } from 'payload'
import { decideFailure } from './decideFailure.ts'
import { parseDecision } from './parseDecision.ts'

/** `POST /api/desk/failures` with `{ kind: 'job' | 'mail', id, decision: 'retry' | 'giveUp' }`. */
export const failureEndpoint: Endpoint = {
  path: '/desk/failures',
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => undefined)
    const decision = parseDecision(body)
    await decideFailure(req, decision)
    return Response.json(decision)
  },
}
