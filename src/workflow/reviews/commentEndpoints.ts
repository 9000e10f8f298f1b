import type { Endpoint } from 'payload'
import { referenceOf } from '../endpoints.ts'
import { itemColleagues, shownComments } from './shownComments.ts'

/** The talk about one item, and whom to mention in it. Comments are written at `/api/comments`. */
export const commentEndpoints: Endpoint[] = [
  { path: '/:id/comments', method: 'get', handler: async (req) => Response.json(await shownComments(req, referenceOf(req))) },
  { path: '/:id/colleagues', method: 'get', handler: async (req) => Response.json(await itemColleagues(req, referenceOf(req))) },
]
