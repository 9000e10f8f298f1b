import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { toLanguage } from '#languages/language.ts'
import { sayFinding } from '#languages/messages/checks.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { move } from './move.ts'
import { offeredMoves } from './offeredMoves.ts'
import { parseMoveOrder } from './parseMoveOrder.ts'
import { overrideQuietPeriod } from './quietOverride.ts'
import { isWorkflowCollection, type ItemReference } from './workflowOptions.ts'

const overrideOrder = z.strictObject({ reason: z.string().optional(), revision: z.string().optional() })

/** The item that an address names; raises a 404 for one without a workflow. */
export function referenceOf(req: PayloadRequest): ItemReference {
  const { collection, id } = req.routeParams ?? {}
  if (!isWorkflowCollection(collection) || typeof id !== 'string') throw new APIError('Not found', 404)
  return { collection, id }
}

/**
 * `POST /api/<collection>/<id>/move` makes a move, `GET /api/<collection>/<id>/moves` says which are free, and
 * `POST /api/<collection>/<id>/quiet-override` asks for, or agrees to, going out in a quiet period.
 */
export const moveEndpoints: Endpoint[] = [
  {
    path: '/:id/move',
    method: 'post',
    handler: async (req) => {
      const body: unknown = await req.json?.().catch(() => undefined)
      const order = parseMoveOrder(body)
      return Response.json(await move(req, { ...referenceOf(req), ...order }))
    },
  },
  {
    path: '/:id/quiet-override',
    method: 'post',
    handler: async (req) => {
      const { data, error } = overrideOrder.safeParse(await req.json?.().catch(() => undefined))
      if (error) throw new RuleViolation('moveNotUnderstood', { status: 400, values: { part: error.issues[0]?.path.join('.') || 'reason' } })
      return Response.json(await overrideQuietPeriod(req, referenceOf(req), { reason: data.reason, seen: data.revision }))
    },
  },
  {
    path: '/:id/moves',
    method: 'get',
    handler: async (req) => {
      const offered = await offeredMoves(req, referenceOf(req))
      const language = toLanguage(req.i18n.language)
      const moves = offered.moves.map(({ refusal, ...rest }) => ({
        ...rest,
        refusal: refusal && { ...refusal, sentence: sayRefusal(language, refusal.code, refusal.values) },
      }))
      return Response.json({ ...offered, toExplain: offered.toExplain.map((finding) => sayFinding(language, finding)), moves })
    },
  },
]
