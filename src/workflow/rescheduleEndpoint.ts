import type { Endpoint } from 'payload'
import { z } from 'zod'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { referenceOf } from './endpoints.ts'
import { reschedule } from './reschedule.ts'

const schema = z.strictObject({ publishAt: z.iso.datetime({ offset: true }).transform((value) => new Date(value)) })

/** `POST /api/<collection>/<id>/reschedule` with `{ publishAt }`. */
export const rescheduleEndpoint: Endpoint = {
  path: '/:id/reschedule',
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => undefined)
    const { data, error } = schema.safeParse(body)
    if (error) throw new RuleViolation('moveNotUnderstood', { status: 400, values: { part: 'publishAt' } })
    return Response.json(await reschedule(req, { ...referenceOf(req), ...data }))
  },
}
