import { NotFound, type PayloadRequest } from 'payload'
import { gatherFacts } from './gatherFacts.ts'
import { newestRevision } from './newestRevision.ts'
import type { PublicState, State } from './states.ts'
import { transitionNames, transitionOf, type TransitionName } from './transitions.ts'
import { whyNot, type Refusal } from './whyNot.ts'
import type { ItemReference } from './workflowOptions.ts'

export type OfferedMove = { transition: TransitionName; needs: readonly string[]; refusal: Refusal | undefined }
export type OfferedMoves = {
  state: State
  publicState: PublicState
  /** Sent back with a move as `revision`, it refuses the move when somebody has saved since. */
  revision: string
  urgent: boolean
  needsChangeNote: boolean
  needsKazakhReason: boolean
  moves: OfferedMove[]
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
    urgent: facts.urgentBy !== undefined,
    needsChangeNote: facts.publicState === 'live',
    needsKazakhReason: facts.aheadOfKazakh,
    moves: transitionNames.map((transition) => ({
      transition,
      needs: transitionOf(transition).needs,
      refusal: whyNot(transition, facts),
    })),
  }
}
