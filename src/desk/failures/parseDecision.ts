import { z } from 'zod'
import { RuleViolation } from '#platform/RuleViolation.ts'

const schema = z.strictObject({
  kind: z.enum(['job', 'mail']),
  id: z.string().min(1).max(100),
  decision: z.enum(['retry', 'giveUp']),
})

export type Decision = z.infer<typeof schema>
export type FailureKind = Decision['kind']

/** Parses what is to become of a failed job or mail. Raises `failureNotUnderstood`. */
export function parseDecision(body: unknown): Decision {
  const { data, error } = schema.safeParse(body)
  if (!error) return data
  const [issue] = error.issues
  const part = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'kind, id, decision')
  throw new RuleViolation('failureNotUnderstood', { status: 400, values: { part } })
}
