import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { move } from '#workflow/move.ts'
import { workflowCollections, type ItemReference } from '#workflow/workflowOptions.ts'

export type Due = ItemReference & { publishAt: string }

type Reactions = {
  /** What happens when an item is due and cannot go out; called at every round. False when it was said before. */
  stuck?: (req: PayloadRequest, due: Due, refusal: RuleViolation) => Promise<boolean>
  /** What happens when an item goes out more than a minute late, in the same transaction. */
  late?: (req: PayloadRequest, due: Due) => Promise<void>
}

const lateAfter = 60_000

/** Somebody else was faster, or the database has no time: nothing that a person could put right. */
const passing = new Set(['moveNotFromHere', 'movedMeanwhile', 'notYetDue', 'databaseBusy'])

/**
 * Publishes what is scheduled and due, each item in its own transaction; also what came due while the server was down.
 * Two servers may call it at once: the second finds the item moved. Resolves to the number of items published.
 */
export async function publishDue(payload: Payload, reactions: Reactions = {}): Promise<number> {
  const now = new Date()
  let published = 0
  for (const collection of workflowCollections) {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ state: { equals: 'scheduled' } }, { publishAt: { less_than_equal: now.toISOString() } }] },
      depth: 0,
      pagination: false,
      select: { publishAt: true } as never,
    })
    for (const { id, publishAt } of docs as unknown as { id: string; publishAt: string }[]) {
      if (await publishOne(payload, { collection, id, publishAt }, reactions)) published += 1
    }
  }
  return published
}

async function publishOne(payload: Payload, due: Due, { stuck, late }: Reactions): Promise<boolean> {
  const { collection, id, publishAt } = due
  try {
    await inTransaction(payload, async (req) => {
      await move(req, { collection, id, transition: 'publish', byClock: true })
      if (Date.now() - new Date(publishAt).getTime() > lateAfter) await late?.(req, due)
    })
    return true
  } catch (error) {
    if (!(error instanceof RuleViolation)) {
      // One broken item holds up no other.
      payload.logger.error({ err: error, collection, id, msg: 'A scheduled item could not be published' })
    } else if (!passing.has(error.code)) {
      const isNews = await stuck?.(await createLocalReq({}, payload), due, error)
      if (isNews !== false) payload.logger.warn({ collection, id, code: error.code, msg: 'A scheduled item could not be published' })
    }
    return false
  }
}
