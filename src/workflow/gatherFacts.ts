import type { PayloadRequest } from 'payload'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import { contentHash } from './contentHash.ts'
import type { RankedFinding } from './finding.ts'
import { invalidFields } from './invalidFields.ts'
import { overrideOf } from './quietOverride.ts'
import type { Revision } from './newestRevision.ts'
import { countBlockingComments } from './reviews/countBlockingComments.ts'
import type { PublicState, State } from './states.ts'
import { publicRow } from './tellMoved.ts'
import { transitionOf, type TransitionName } from './transitions.ts'
import type { Actor, Facts } from './whyNot.ts'
import { workflowOf, type ItemReference, type QuietWindow, type RawItem } from './workflowOptions.ts'

export const toDate = (value: unknown): Date | undefined =>
  value instanceof Date ? value : typeof value === 'string' && value !== '' ? new Date(value) : undefined

export const workflowRecord = (item: Omit<RawItem, 'id'>): Record<string, unknown> =>
  (item.workflow ?? {}) as Record<string, unknown>

export const toIds = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export const toActor = (req: PayloadRequest, item: RawItem): Actor => {
  const staff = toStaffMember(req.user)
  if (!staff) return { kind: 'nobody' }
  return { kind: 'staff', staff, mayEdit: worksForDesk(staff, item.desk ? toId(item.desk) : undefined) }
}

const windowAt =
  (windows: QuietWindow[]) =>
  (time: Date): string | undefined =>
    windows.find(({ from, to }) => from <= time && time < to)?.name

/** Only a submission asks the checks: other moves, and items that nobody could submit now, are spared the work. */
async function findingsOf(req: PayloadRequest, collection: ItemReference['collection'], item: RawItem, transition?: TransitionName): Promise<RankedFinding[]> {
  const { from } = transitionOf('submit')
  const asks = (transition ?? 'submit') === 'submit' && 'state' in from && from.state.includes(item.state as State)
  return asks ? ((await workflowOf(req, collection).findings?.(item, req)) ?? []) : []
}

/** Asks the main row only of a revision that may have an embargo of its own, from being scheduled. */
async function heldUntil(req: PayloadRequest, reference: ItemReference, item: RawItem, now: Date): Promise<Date | undefined> {
  if (item.publicState !== 'live' || !toDate(item.releaseAt)) return undefined
  const seen = item.state === 'live' ? item : await publicRow(req, reference)
  const releaseAt = toDate(seen?.releaseAt)
  return releaseAt && releaseAt > now ? releaseAt : undefined
}

/** Reads what `whyNot` decides on, for the request's user or for the clock. */
export async function gatherFacts(
  req: PayloadRequest,
  { collection, id, byClock, partOf, transition }: ItemReference & { byClock?: boolean; partOf?: object; transition?: TransitionName },
  { item }: Revision,
): Promise<Facts> {
  const options = workflowOf(req, collection)
  const record = workflowRecord(item)
  const now = new Date()
  return {
    actor: byClock ? { kind: 'clock' } : toActor(req, item),
    now,
    state: item.state as State,
    publicState: item.publicState as PublicState,
    reinstated: Boolean(record.reinstatedAt),
    urgentBy: typeof record.urgentBy === 'string' && record.urgentBy !== '' ? record.urgentBy : undefined,
    changedBy: toIds(record.changedBy),
    approvalHolds: Boolean(record.approvedHash) && record.approvedHash === contentHash(item),
    invalid: await invalidFields(req, collection, item),
    missing: await options.missing(item, req),
    findings: await findingsOf(req, collection, item, transition),
    quietPeriodAt: overrideOf(item)?.agreed ? () => undefined : windowAt((await options.quietPeriods?.(item, req)) ?? []),
    kazakhFrom: await options.kazakhFrom?.(item, req),
    // Asked only where an approval can start.
    blockingComments: item.state === 'inReview' ? await countBlockingComments(req, { collection, id }) : 0,
    blockedBy: await options.blockedBy?.(item, req),
    releaseAt: toDate(item.releaseAt),
    heldUntil: await heldUntil(req, { collection, id }, item, now),
    scheduledFor: partOf ? now : toDate(item.publishAt),
  }
}
