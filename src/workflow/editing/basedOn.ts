import type { PayloadRequest } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'

/** What a save says of the text that it was made from. */
export type BasedOn =
  /** `updatedAt` of the revision that was read, sent back with the changes. */
  | { kind: 'revision'; at: string }
  /** Everything that had been saved until then, by the header `Based-On`: for many items at once, and for restoring. */
  | { kind: 'moment'; at: string }
  /** Came from outside and does not say. */
  | { kind: 'unsaid' }

type Call = { data?: Record<string, unknown> | undefined; overrideAccess?: boolean | undefined }

/**
 * Undefined for the server's own code, which reads and writes in one transaction: only Payload's handlers for REST
 * and GraphQL leave open whether access is checked.
 */
export function readBasedOn({ data, overrideAccess }: Call, req: PayloadRequest): BasedOn | undefined {
  const at = data?.updatedAt
  if (typeof at === 'string' && at !== '') return { kind: 'revision', at }
  if (overrideAccess !== undefined) return undefined
  const moment = req.headers?.get('based-on')
  if (!moment) return { kind: 'unsaid' }
  if (Number.isNaN(Date.parse(moment))) throw new RuleViolation('basedOnNotUnderstood', { status: 400 })
  return { kind: 'moment', at: moment }
}
