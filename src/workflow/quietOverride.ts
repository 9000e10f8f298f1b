import { NotFound, type PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import { writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { contentHash } from './contentHash.ts'
import { newestRevision } from './newestRevision.ts'
import { workflowOf, type ItemReference, type RawItem } from './workflowOptions.ts'

type Person = { id: string; name: string }

/** Two people's word that one text may go out in a quiet period all the same. */
export type QuietOverride = { reason: string; askedBy: Person; agreed: boolean }

const limit = 2000

/** The override of the item's present text, asked for or agreed to; one of an earlier text counts no more. */
export function overrideOf(item: RawItem): QuietOverride | undefined {
  const { quietOverride } = (item.workflow ?? {}) as { quietOverride?: (QuietOverride & { hash: string }) | null }
  return quietOverride?.hash === contentHash(item) ? quietOverride : undefined
}

/**
 * Asks that the item's text may go out in a quiet period, or agrees to what somebody else has asked: chief editors and
 * administrators, two of them, with a reason. Both are entries of the log. Raises `RuleViolation` or `NotFound`.
 */
export const overrideQuietPeriod = (
  req: PayloadRequest,
  reference: ItemReference,
  input: { reason?: string | undefined; seen?: string | undefined },
): Promise<QuietOverride> => inTransaction(req, (transaction) => overrideWithin(transaction, reference, input))

async function overrideWithin(
  req: PayloadRequest,
  { collection, id }: ItemReference,
  { reason, seen }: { reason?: string | undefined; seen?: string | undefined },
): Promise<QuietOverride> {
  const staff = toStaffMember(req.user)
  if (!staff || !holdsRole(staff, 'chiefEditor', 'administrator')) throw new RuleViolation('overrideNotYours', { status: 403 })
  const revision = await newestRevision(req, { collection, id })
  if (!revision) throw new NotFound(req.t)
  const { item } = revision
  if (seen !== undefined && seen !== revision.id) throw new RuleViolation('movedMeanwhile', { status: 409 })
  const periods = await workflowOf(req, collection).quietPeriods?.(item, req)
  if (!periods?.length) throw new RuleViolation('overrideNotNeeded', { status: 409 })

  const asked = overrideOf(item)
  if (asked?.agreed) throw new RuleViolation('overrideAgreedAlready', { status: 409 })
  if (asked?.askedBy.id === staff.id) throw new RuleViolation('overrideSecondPerson', { status: 403 })
  const given = reason?.trim() ?? ''
  if (given.length > limit) throw new RuleViolation('reasonTooLong', { status: 422, values: { limit: String(limit) } })
  if (!asked && given === '') throw new RuleViolation('reasonMissing', { status: 422 })

  const override: QuietOverride = asked
    ? { ...asked, agreed: true }
    : { reason: given, askedBy: { id: staff.id, name: staff.name }, agreed: false }
  const fields = { workflow: { quietOverride: { ...override, hash: contentHash(item) } } }
  await writeNewestVersionInPlace(req, { collection, id, fields })
  await record(req, {
    action: asked ? 'agreeQuietOverride' : 'askQuietOverride',
    item: { collection, id, title: workflowOf(req, collection).title(item) },
    from: String(item.state),
    to: String(item.state),
    reason: given || override.reason,
    revision: revision.id,
  })
  return override
}
