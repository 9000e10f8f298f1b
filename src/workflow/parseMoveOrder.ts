import { z } from 'zod'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { isTransitionName, type TransitionName } from './transitions.ts'
import type { MoveInput } from './whyNot.ts'

const time = z.iso.datetime({ offset: true }).transform((value) => new Date(value))

const schema = z.strictObject({
  transition: z.string().refine(isTransitionName),
  revision: z.string().optional(),
  reason: z.string().optional(),
  publishAt: time.optional(),
  releaseAt: time.nullish(),
  change: z.enum(['correction', 'update', 'minor']).optional(),
  changeNote: z.string().optional(),
})

type ParsedOrder = { transition: TransitionName; seen: string | undefined; input: MoveInput }

/** Parses what came over REST or GraphQL. Raises `moveNotUnderstood` with the name of the wrong part. */
export function parseMoveOrder(body: unknown): ParsedOrder {
  const { data, error } = schema.safeParse(body)
  if (error) {
    const [issue] = error.issues
    const part = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'transition')
    throw new RuleViolation('moveNotUnderstood', { status: 400, values: { part } })
  }
  const { transition, revision: seen, ...input } = data
  return { transition: transition as TransitionName, seen, input }
}
