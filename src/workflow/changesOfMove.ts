import type { PayloadRequest } from 'payload'
import { toStaffMember } from '#people/users/staff.ts'
import { contentHash } from './contentHash.ts'
import { toDate, toIds, workflowRecord } from './gatherFacts.ts'
import type { MoveOrder } from './move.ts'
import type { Revision } from './newestRevision.ts'
import { transitionOf, type TransitionName } from './transitions.ts'
import type { MoveInput } from './whyNot.ts'
import type { ChangeNote } from './workflowFields.ts'
import { workflowOf, type ItemReference } from './workflowOptions.ts'

/** Values of workflow fields that a move writes: to the newest revision, and to what the public sees. */
export type Changes = {
  fields: Record<string, unknown> & { workflow?: Record<string, unknown> }
  /** The main row takes the fields, the whole revision with them, or the state alone. */
  mainRow: 'state' | 'fields' | 'revision'
}

const withdrawnApproval = { approvedAt: null, approvedBy: null, approvedRevision: null, approvedHash: null }

export function changesOfMove(
  req: PayloadRequest,
  reference: ItemReference & Pick<MoveOrder, 'partOf'>,
  transition: TransitionName,
  revision: Revision,
  input: MoveInput,
): Changes {
  const { item } = revision
  const now = new Date().toISOString()
  const actor = toStaffMember(req.user)?.id ?? null
  const record = workflowRecord(item)
  const reviewers = actor ? [...new Set([...toIds(record.reviewedBy), actor])] : toIds(record.reviewedBy)
  const state = transitionOf(transition).to
  const lastReason = input.reason?.trim() || null
  switch (transition) {
    case 'submit':
      return { mainRow: 'state', fields: { state, workflow: { submittedAt: now, submittedBy: actor } } }
    case 'requestChanges':
      return {
        mainRow: 'state',
        fields: { state, publishAt: null, workflow: { ...withdrawnApproval, lastReason, reviewedBy: reviewers } },
      }
    case 'approve': {
      const approval = { approvedAt: now, approvedBy: actor, approvedRevision: revision.id, approvedHash: contentHash(item) }
      return { mainRow: 'state', fields: { state, workflow: { ...approval, reviewedBy: reviewers } } }
    }
    case 'schedule': {
      const pendingChange = { change: input.change, changeNote: input.changeNote }
      return {
        mainRow: 'state',
        fields: {
          state,
          publishAt: input.publishAt?.toISOString() ?? null,
          ...(input.releaseAt !== undefined && { releaseAt: input.releaseAt?.toISOString() ?? null }),
          workflow: { pendingChange, lastReason },
        },
      }
    }
    case 'unschedule':
      return { mainRow: 'state', fields: { state, publishAt: null, workflow: { pendingChange: null } } }
    case 'publish':
    case 'publishUrgently':
      return { mainRow: 'revision', fields: publishing(req, reference, transition, revision, input) }
    case 'confirm':
      return { mainRow: 'fields', fields: { workflow: { urgentBy: null } } }
    case 'moveEmbargo':
    case 'liftEmbargo': {
      const releaseAt = input.releaseAt?.toISOString() ?? null
      return { mainRow: 'fields', fields: { releaseAt, ...(isAhead(item.publishedAt) && { publishedAt: releaseAt ?? now }) } }
    }
    case 'withdraw':
      return {
        mainRow: 'fields',
        fields: {
          state,
          publicState: 'withdrawn',
          withdrawnAt: now,
          publishAt: null,
          _status: 'draft',
          ...(isAhead(item.publishedAt) && { publishedAt: null }),
          workflow: { withdrawalReason: lastReason, reinstatedAt: null, ...withdrawnApproval },
        },
      }
    case 'reinstate':
      return { mainRow: 'fields', fields: { state, workflow: { reinstatedAt: now, lastReason } } }
  }
}

/** A time of first publication that an embargo has set and that has not come yet. */
const isAhead = (publishedAt: unknown): boolean => (toDate(publishedAt) ?? new Date(0)) > new Date()

function publishing(
  req: PayloadRequest,
  { collection, partOf }: ItemReference & Pick<MoveOrder, 'partOf'>,
  transition: 'publish' | 'publishUrgently',
  { item }: Revision,
  input: MoveInput,
): Changes['fields'] {
  const now = new Date()
  const record = workflowRecord(item)
  const pending = (record.pendingChange ?? {}) as Pick<MoveInput, 'change' | 'changeNote'>
  const { change, changeNote } = input.change ? input : pending
  const notes = Array.isArray(record.changeNotes) ? (record.changeNotes as ChangeNote[]) : []
  const isNoted = item.publicState === 'live' && (change === 'correction' || change === 'update')
  const note = isNoted ? { kind: change, note: changeNote?.trim() ?? '', at: now.toISOString() } : undefined
  const releaseAt = input.releaseAt === undefined ? toDate(item.releaseAt) : (input.releaseAt ?? undefined)
  const earlier = partOf ? partOf.firstPublicAt : workflowOf(req, collection).firstPublicAt?.(item)
  const firstSeen = earlier && earlier < now ? earlier : releaseAt && releaseAt > now ? releaseAt : now
  return {
    state: 'live',
    publicState: 'live',
    _status: 'published',
    publishAt: null,
    releaseAt: releaseAt?.toISOString() ?? null,
    publishedAt: (isAhead(item.publishedAt) ? firstSeen : (toDate(item.publishedAt) ?? firstSeen)).toISOString(),
    withdrawnAt: null,
    ...(note && { notedAt: note.at }),
    ...(note?.kind === 'correction' && { correctedAt: note.at }),
    workflow: {
      changeNotes: note ? [...notes, note] : notes,
      pendingChange: null,
      reinstatedAt: null,
      withdrawalReason: null,
      urgentBy: transition === 'publishUrgently' ? (toStaffMember(req.user)?.id ?? null) : null,
    },
  }
}
