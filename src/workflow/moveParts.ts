import type { PayloadRequest } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { Logged, MoveOrder } from './move.ts'
import { toDate, workflowRecord } from './gatherFacts.ts'
import { followEmbargo } from './followEmbargo.ts'
import { newestRevision, type Revision } from './newestRevision.ts'
import type { State } from './states.ts'
import type { TransitionName } from './transitions.ts'
import type { MoveInput } from './whyNot.ts'
import { workflowOf, type RawItem } from './workflowOptions.ts'

const past: Record<'submit' | 'approve', readonly State[]> = {
  submit: ['inReview', 'approved', 'scheduled', 'live'],
  approve: ['approved', 'scheduled', 'live'],
}

/** The move that brings a part as far as its whole, or undefined when it is there already. */
function partMove(transition: TransitionName, part: RawItem, urgentBy: unknown): TransitionName | undefined {
  const state = part.state as State
  const isLive = part.publicState === 'live'
  switch (transition) {
    case 'submit':
    case 'approve':
      return isLive || past[transition].includes(state) ? undefined : transition
    case 'publish':
      return isLive ? undefined : 'publish'
    case 'publishUrgently':
      if (isLive) return undefined
      return state === 'approved' || state === 'scheduled' ? 'publish' : 'publishUrgently'
    case 'confirm': {
      const flaggedBy = workflowRecord(part).urgentBy
      return flaggedBy && flaggedBy === urgentBy ? 'confirm' : undefined
    }
    // A part that is under its whole's embargo follows it (`followEmbargo`).
    case 'moveEmbargo':
    case 'liftEmbargo':
    case 'requestChanges':
    case 'schedule':
    case 'unschedule':
    case 'withdraw':
    case 'reinstate':
      return undefined
  }
}

/** A part has no change note of its own, and is held back as long as its whole is. */
function partInput({ input }: MoveOrder, whole: RawItem): MoveInput {
  const releaseAt = input?.releaseAt === undefined ? toDate(whole.releaseAt) : input.releaseAt
  return { reason: input?.reason, ...(releaseAt && releaseAt > new Date() && { releaseAt }) }
}

/**
 * Takes a story's quotes and photos along, each by its own rules and with its own entry in the log. One that may not
 * go refuses the whole, and is named. Resolves to these entries.
 */
export async function moveParts(
  req: PayloadRequest,
  order: MoveOrder,
  { item }: Revision,
  moveOne: (req: PayloadRequest, order: MoveOrder) => Promise<Logged>,
): Promise<string[]> {
  const entries: string[] = []
  for (const reference of workflowOf(req, order.collection).partsOf?.(item) ?? []) {
    const part = await newestRevision(req, reference)
    const title = part ? workflowOf(req, reference.collection).title(part.item) : reference.id
    if (!part) throw new RuleViolation('partGone', { status: 422, values: { part: title } })
    const transition = partMove(order.transition, part.item, workflowRecord(item).urgentBy)
    if (!transition) {
      await followEmbargo(req, order, item, { ...reference, part: part.item })
      continue
    }
    try {
      const { entry } = await moveOne(req, { ...order, ...reference, transition, partOf: { firstPublicAt: workflowOf(req, order.collection).firstPublicAt?.(item) }, seen: undefined, input: partInput(order, item) })
      entries.push(entry)
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error
      const values = { ...error.values, part: title, because: error.code }
      throw new RuleViolation('partRefused', { status: error.status, values })
    }
  }
  return entries
}
