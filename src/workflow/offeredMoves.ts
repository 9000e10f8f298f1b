import { NotFound, type PayloadRequest } from 'payload'
import { holdsRole, type StaffMember } from '#people/users/staff.ts'
import { shownAssignment, type ShownAssignment } from './assignments/shownAssignment.ts'
import type { RankedFinding } from './finding.ts'
import { gatherFacts, workflowRecord } from './gatherFacts.ts'
import { newestRevision } from './newestRevision.ts'
import type { PublicState, State } from './states.ts'
import { transitionNames, transitionOf, type TransitionName } from './transitions.ts'
import { overrideOf, type QuietOverride } from './quietOverride.ts'
import { isAheadOfKazakh, whyNot, type Refusal } from './whyNot.ts'
import { workflowOf, type ItemReference, type RawItem } from './workflowOptions.ts'

export type OfferedMove = { transition: TransitionName; needs: readonly string[]; refusal: Refusal | undefined }
/** Of an item that a quiet period concerns: what was said of lifting the ban, and what this person may say. */
type OfferedOverride = { said: QuietOverride | undefined; mayAsk: boolean; mayAgree: boolean }
export type OfferedMoves = {
  state: State
  publicState: PublicState
  /** Sent back with a move as `revision`, it refuses the move when somebody has saved since. */
  revision: string
  urgent: boolean
  /** When it goes out, where it is scheduled; when its embargo lifts. */
  goesOutAt: string | undefined
  liftsAt: string | undefined
  /** Why it came back to its author, or was taken down. */
  stoppedBecause: string | undefined
  needsChangeNote: boolean
  /** Whether the public has not seen it yet. */
  mayHaveEmbargo: boolean
  needsKazakhReason: boolean
  /** The Kazakh version is under embargo until then: with an embargo of at least that time, no reason is needed. */
  kazakhFrom: string | undefined
  quietOverride: OfferedOverride | undefined
  assignment: ShownAssignment
  /** Findings that whoever submits the item has to explain. */
  toExplain: RankedFinding[]
  moves: OfferedMove[]
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function whyStopped(state: State, item: RawItem): string | undefined {
  const { lastReason, withdrawalReason } = workflowRecord(item)
  return textOf(state === 'changesRequested' ? lastReason : state === 'withdrawn' ? withdrawalReason : undefined)
}

/** Where an item stands, and for each move why the request's user may not make it. Raises `NotFound`. */
export async function offeredMoves(req: PayloadRequest, reference: ItemReference): Promise<OfferedMoves> {
  const revision = await newestRevision(req, reference)
  if (!revision) throw new NotFound(req.t)
  const facts = await gatherFacts(req, reference, revision)
  if (facts.actor.kind !== 'staff' || !facts.actor.mayEdit) throw new NotFound(req.t)
  return {
    state: facts.state,
    publicState: facts.publicState,
    revision: revision.id,
    urgent: facts.urgentBy !== undefined && facts.publicState === 'live',
    goesOutAt: facts.state === 'scheduled' ? facts.scheduledFor?.toISOString() : undefined,
    liftsAt: facts.releaseAt && facts.releaseAt > facts.now ? facts.releaseAt.toISOString() : undefined,
    stoppedBecause: whyStopped(facts.state, revision.item),
    needsChangeNote: facts.publicState === 'live' && facts.state !== 'scheduled',
    mayHaveEmbargo: facts.publicState !== 'live' || facts.heldUntil !== undefined,
    needsKazakhReason: isAheadOfKazakh(facts),
    kazakhFrom: facts.kazakhFrom instanceof Date && facts.kazakhFrom > facts.now ? facts.kazakhFrom.toISOString() : undefined,
    quietOverride: await offeredOverride(req, reference, revision.item, facts.actor.staff),
    assignment: await shownAssignment(req, revision.item, facts),
    toExplain: facts.findings.filter(({ level }) => level === 'explain'),
    moves: transitionNames.map((transition) => ({
      transition,
      needs: transitionOf(transition).needs,
      refusal: whyNot(transition, facts),
    })),
  }
}

async function offeredOverride(
  req: PayloadRequest,
  { collection }: ItemReference,
  item: RawItem,
  staff: StaffMember,
): Promise<OfferedOverride | undefined> {
  const periods = await workflowOf(req, collection).quietPeriods?.(item, req)
  if (!periods?.length) return undefined
  const said = overrideOf(item)
  const may = holdsRole(staff, 'chiefEditor', 'administrator')
  return { said, mayAsk: may && !said, mayAgree: may && said !== undefined && !said.agreed && said.askedBy.id !== staff.id }
}
