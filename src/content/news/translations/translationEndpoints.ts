import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { languages } from '#languages/language.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { referenceOf } from '#workflow/endpoints.ts'
import { loadSourceText } from './loadSourceText.ts'
import { loadTranslations } from './loadTranslations.ts'
import { markCurrent } from './markCurrent.ts'
import { translate } from './translate.ts'

const translateOrder = z.strictObject({ language: z.enum(languages) })
const currentOrder = z.strictObject({ revision: z.string().max(100).optional() })

async function read<Order>(req: PayloadRequest, schema: z.ZodType<Order>, part: string): Promise<Order> {
  const { data, error } = schema.safeParse(await req.json?.().catch(() => undefined))
  if (error) throw new RuleViolation('translateNotUnderstood', { status: 400, values: { part: error.issues[0]?.path.join('.') || part } })
  return data
}

const idOf = (req: PayloadRequest): string => referenceOf(req).id

/**
 * `GET /api/news/<id>/translations` tells of the story's languages and `…/source` shows the source of a translation;
 * `POST …/translate` with `{ language }` makes a translation, `POST …/mark-current` with `{ revision? }` says that it is up to date.
 */
export const translationEndpoints: Endpoint[] = [
  { path: '/:id/translations', method: 'get', handler: async (req) => Response.json(await loadTranslations(req, idOf(req))) },
  { path: '/:id/source', method: 'get', handler: async (req) => Response.json(await loadSourceText(req, idOf(req))) },
  {
    path: '/:id/translate',
    method: 'post',
    handler: async (req) => {
      const { language } = await read(req, translateOrder, 'language')
      return Response.json(await translate(req, { id: idOf(req), language }), { status: 201 })
    },
  },
  {
    path: '/:id/mark-current',
    method: 'post',
    handler: async (req) => {
      const { revision } = await read(req, currentOrder, 'revision')
      return Response.json(await markCurrent(req, { id: idOf(req), seen: revision }))
    },
  },
]
