import { createLocalReq, type Payload } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { move } from '#workflow/move.ts'
import { workflowCollections } from '#workflow/workflowOptions.ts'

/**
 * Publishes what is scheduled and due, each item in its own transaction; also what came due while the server was down.
 * Two servers may call it at once: the second finds the item moved. Resolves to the number of items published.
 */
export async function publishDue(payload: Payload): Promise<number> {
  const now = new Date().toISOString()
  let published = 0
  for (const collection of workflowCollections) {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ state: { equals: 'scheduled' } }, { publishAt: { less_than_equal: now } }] },
      depth: 0,
      pagination: false,
      select: { slug: true } as never,
    })
    for (const { id } of docs) {
      try {
        await move(await createLocalReq({}, payload), { collection, id: String(id), transition: 'publish', byClock: true })
        published += 1
      } catch (error) {
        if (!(error instanceof RuleViolation)) throw error
        payload.logger.warn({ collection, id, code: error.code, msg: 'A scheduled item could not be published' })
      }
    }
  }
  return published
}
