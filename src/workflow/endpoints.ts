import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { move } from './move.ts'
import { offeredMoves } from './offeredMoves.ts'
import { parseMoveOrder } from './parseMoveOrder.ts'
import { isWorkflowCollection, type ItemReference } from './workflowOptions.ts'

function referenceOf(req: PayloadRequest): ItemReference {
  const { collection, id } = req.routeParams ?? {}
  if (!isWorkflowCollection(collection) || typeof id !== 'string') throw new APIError('Not found', 404)
  return { collection, id }
}

/** `POST /api/<collection>/<id>/move` makes a move, `GET /api/<collection>/<id>/moves` says which are free. */
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
    path: '/:id/moves',
    method: 'get',
    handler: async (req) => {
      const offered = await offeredMoves(req, referenceOf(req))
      const language = toLanguage(req.i18n.language)
      const moves = offered.moves.map(({ refusal, ...rest }) => ({
        ...rest,
        refusal: refusal && { ...refusal, sentence: sayRefusal(language, refusal.code, refusal.values) },
      }))
      return Response.json({ ...offered, moves })
    },
  },
]
