import { z } from 'zod'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { priorities } from './priorities.ts'
import type { AssignInput } from './whyNotAssign.ts'

const schema = z.strictObject({
  holder: z.string().min(1).max(100).nullish(),
  deadline: z.iso.datetime({ offset: true }).transform((value) => new Date(value)).nullish(),
  priority: z.enum(priorities).optional(),
})

/** Parses what came over REST or GraphQL. Raises `moveNotUnderstood` with the name of the wrong part. */
export function parseAssignOrder(body: unknown): AssignInput {
  const { data, error } = schema.safeParse(body)
  if (error) {
    const [issue] = error.issues
    const part = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'holder, deadline, priority')
    throw new RuleViolation('moveNotUnderstood', { status: 400, values: { part } })
  }
  const { holder, deadline, priority } = data
  return { ...(holder !== undefined && { holder }), ...(deadline !== undefined && { deadline }), ...(priority && { priority }) }
}
