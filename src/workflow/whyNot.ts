import type { StaffMember } from '#people/users/staff.ts'
import { holdsRole } from '#people/users/staff.ts'
import { checksAt, type RankedFinding } from './finding.ts'
import type { PublicState, State } from './states.ts'
import { transitionOf, type TransitionName } from './transitions.ts'
import type { KazakhFrom, Obstacle } from './workflowOptions.ts'

export type Actor = { kind: 'staff'; staff: StaffMember; mayEdit: boolean } | { kind: 'clock' } | { kind: 'nobody' }

/** What a person gives with a move. */
export type MoveInput = {
  reason?: string | undefined
  publishAt?: Date | undefined
  releaseAt?: Date | null | undefined
  change?: 'correction' | 'update' | 'minor' | undefined
  changeNote?: string | undefined
}

/** Everything a decision rests on; `gatherFacts` reads it from the database. */
export type Facts = {
  actor: Actor
  now: Date
  state: State
  publicState: PublicState
  reinstated: boolean
  /** Live, but published urgently and not yet confirmed; by whom. */
  urgentBy: string | undefined
  /** Ids of those who changed the text since the last approval. */
  changedBy: readonly string[]
  /** The newest revision is the one that was approved, to the letter. */
  approvalHolds: boolean
  /** Fields whose values would not pass the form, as keys of `languages/messages/fields.ts`. */
  invalid: readonly string[]
  /** Fields without which the item may not go on, as keys of `languages/messages/fields.ts`. */
  missing: readonly string[]
  /** What the checks have found, where they were asked. */
  findings: readonly RankedFinding[]
  /** Quiet period that a campaign item would fall into if it were published at that time. */
  quietPeriodAt: (time: Date) => string | undefined
  kazakhFrom: KazakhFrom
  /** How many unresolved comments stop an approval. */
  blockingComments: number
  scheduledFor: Date | undefined
  /** The embargo of the newest revision. */
  releaseAt: Date | undefined
  /** Until when the public is kept from what is out; a revision that is planned may have another embargo. */
  heldUntil: Date | undefined
  /** Something outside the item that has to be put right before it may go out, such as a speaker's draft card. */
  blockedBy: Obstacle | undefined
}

export type Refusal = { code: string; status: 403 | 409 | 422; values?: Record<string, string>; about?: Obstacle['about'] }

const reasonLimit = 2000
const noteLimit = 5000

/**
 * Why the move is refused, or undefined when it is free. Without `input` it answers for a button that has not been
 * pressed yet, and leaves out what only the input can decide.
 */
export function whyNot(transition: TransitionName, facts: Facts, input?: MoveInput): Refusal | undefined {
  return (
    wrongPerson(transition, facts) ??
    wrongState(transition, facts) ??
    samePerson(transition, facts) ??
    unfinished(transition, facts) ??
    (input && wrongInput(transition, facts, input))
  )
}

function wrongPerson(transition: TransitionName, { actor }: Facts): Refusal | undefined {
  const { who } = transitionOf(transition)
  const refused: Refusal = { code: 'moveNotYours', status: 403 }
  if (actor.kind === 'clock') return who !== 'mayEdit' && who.includes('clock') ? undefined : refused
  if (actor.kind === 'nobody' || !actor.mayEdit) return refused
  const { staff } = actor
  if (who !== 'mayEdit' && !holdsRole(staff, ...who.filter((role) => role !== 'clock'))) return refused
  return undefined
}

/** Asked after the state: a step that does not start here is not explained by who asks for it. */
function samePerson(transition: TransitionName, { actor, changedBy, urgentBy }: Facts): Refusal | undefined {
  if (actor.kind !== 'staff') return undefined
  if (transition === 'approve' && changedBy.includes(actor.staff.id)) return { code: 'fourEyes', status: 403 }
  if (transition === 'confirm' && urgentBy === actor.staff.id) return { code: 'secondPersonConfirms', status: 403 }
  return undefined
}

function wrongState(transition: TransitionName, facts: Facts): Refusal | undefined {
  const { from } = transitionOf(transition)
  const fits = 'state' in from ? from.state.includes(facts.state) : from.publicState === facts.publicState
  if (!fits || (transition === 'reinstate' && facts.reinstated)) {
    return { code: 'moveNotFromHere', status: 409, values: { state: facts.state } }
  }
  if (transition === 'confirm' && facts.urgentBy === undefined) return { code: 'moveNotConfirmable', status: 409 }
  if ((transition === 'moveEmbargo' || transition === 'liftEmbargo') && !facts.heldUntil) return { code: 'moveNotUnderEmbargo', status: 409 }
  const publishes = transition === 'publish' || transition === 'publishUrgently' || transition === 'schedule'
  if (publishes && facts.publicState === 'withdrawn' && !facts.reinstated) {
    return { code: 'moveNeedsReinstating', status: 409 }
  }
  return undefined
}

function unfinished(transition: TransitionName, facts: Facts): Refusal | undefined {
  const { missing, invalid, quietPeriodAt, now } = facts
  switch (transition) {
    case 'submit':
    case 'approve':
    case 'publishUrgently':
    case 'publish':
    case 'schedule': {
      if (missing.length > 0) return { code: 'fieldsMissing', status: 422, values: { fields: missing.join(',') } }
      if (invalid.length > 0) return { code: 'fieldsInvalid', status: 422, values: { fields: invalid.join(',') } }
      if (transition === 'approve' && facts.blockingComments > 0) {
        return { code: 'blockingComments', status: 409, values: { count: String(facts.blockingComments) } }
      }
      const blocking = transition === 'submit' ? checksAt(facts.findings, 'block') : []
      if (blocking.length > 0) return { code: 'findingsBlock', status: 422, values: { findings: blocking.join(',') } }
      if ((transition === 'publish' || transition === 'schedule') && !facts.approvalHolds) {
        return { code: 'approvalBroken', status: 409 }
      }
      if (transition !== 'submit' && transition !== 'approve' && facts.blockedBy) {
        return { ...facts.blockedBy, status: 422 }
      }
      if (transition === 'publish' || transition === 'publishUrgently') {
        const period = quietPeriodAt(now)
        if (period) return { code: 'quietPeriod', status: 422, values: { period } }
      }
      return undefined
    }
    case 'liftEmbargo': {
      const period = quietPeriodAt(now)
      return period ? { code: 'quietPeriod', status: 422, values: { period } } : undefined
    }
    case 'requestChanges':
    case 'unschedule':
    case 'confirm':
    case 'moveEmbargo':
    case 'withdraw':
    case 'reinstate':
      return undefined
  }
}

function wrongInput(transition: TransitionName, facts: Facts, input: MoveInput): Refusal | undefined {
  const { needs } = transitionOf(transition)
  const reason = input.reason?.trim() ?? ''
  if (reason.length > reasonLimit) return { code: 'reasonTooLong', status: 422, values: { limit: String(reasonLimit) } }
  if ((input.changeNote ?? '').length > noteLimit) return { code: 'changeNoteTooLong', status: 422, values: { limit: String(noteLimit) } }
  if (needs.includes('reason') && reason === '') return { code: 'reasonMissing', status: 422 }
  if (transition === 'submit' && reason === '') {
    const unexplained = checksAt(facts.findings, 'explain')
    if (unexplained.length > 0) return { code: 'findingsUnexplained', status: 422, values: { findings: unexplained.join(',') } }
  }
  if (transition === 'schedule') {
    const refusal = wrongTime(input.publishAt, facts)
    if (refusal) return refusal
  }
  if (transition === 'moveEmbargo' || transition === 'liftEmbargo') {
    if (transition === 'moveEmbargo' && !input.releaseAt) return { code: 'releaseAtMissing', status: 422 }
    const refusal = wrongEmbargo(input.releaseAt, facts)
    if (refusal) return refusal
    return isAheadOfKazakh(facts, input) && reason === '' ? { code: 'kazakhFirst', status: 422 } : undefined
  }
  if (transition === 'publish' || transition === 'publishUrgently' || transition === 'schedule') {
    const refusal = wrongEmbargo(input.releaseAt, facts, transition === 'schedule' ? input.publishAt : undefined)
    if (refusal) return refusal
    if (facts.actor.kind === 'clock') {
      return facts.scheduledFor && facts.scheduledFor <= facts.now ? undefined : { code: 'notYetDue', status: 409 }
    }
    if (isAheadOfKazakh(facts, input) && reason === '') return { code: 'kazakhFirst', status: 422 }
    // What is scheduled has its note already; one that is given all the same takes its place.
    const changesLive = facts.publicState === 'live' && (facts.state !== 'scheduled' || input.change !== undefined)
    if (changesLive && input.change !== 'minor' && !(input.change && input.changeNote?.trim())) {
      return { code: 'changeNoteMissing', status: 422 }
    }
  }
  return undefined
}

/** Whether the public would see this item before the Kazakh version of its story. */
export function isAheadOfKazakh({ kazakhFrom, now, releaseAt }: Facts, input: MoveInput = {}): boolean {
  if (kazakhFrom === undefined || kazakhFrom === 'notPlanned') return kazakhFrom !== undefined
  const seenAt = Math.max(+now, +(input.publishAt ?? 0), +((input.releaseAt === undefined ? releaseAt : input.releaseAt) ?? 0))
  return seenAt < +kazakhFrom
}

function wrongEmbargo(given: MoveInput['releaseAt'], facts: Facts, takesEffectAt = facts.now): Refusal | undefined {
  const { now, publicState, quietPeriodAt } = facts
  if (given && given <= now) return { code: 'releaseAtPast', status: 422 }
  const isSeen = publicState === 'live' && !(facts.heldUntil && facts.heldUntil > takesEffectAt)
  if (given && isSeen) return { code: 'embargoTooLate', status: 409 }
  const releaseAt = given === undefined ? facts.releaseAt : given
  const period = releaseAt && releaseAt > now && quietPeriodAt(releaseAt)
  return period ? { code: 'quietPeriod', status: 422, values: { period } } : undefined
}

function wrongTime(publishAt: Date | undefined, { now, quietPeriodAt }: Facts): Refusal | undefined {
  if (!publishAt) return { code: 'publishAtMissing', status: 422 }
  if (publishAt <= now) return { code: 'publishAtPast', status: 422 }
  const period = quietPeriodAt(publishAt)
  return period ? { code: 'quietPeriod', status: 422, values: { period } } : undefined
}
