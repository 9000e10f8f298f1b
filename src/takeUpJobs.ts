import type { Payload, Where } from 'payload'

/**
 * Puts jobs that a dead process left in the middle back into their queue. Only the holder of the clock's lease runs
 * jobs, and it calls this before it runs those of a queue: whatever is marked as running then is nobody's.
 */
export async function takeUpJobs(payload: Payload, queue = 'default'): Promise<void> {
  const where: Where = { and: [{ processing: { equals: true } }, { queue: { equals: queue } }] }
  const { totalDocs } = await payload.count({ collection: 'payload-jobs', where })
  if (totalDocs > 0) await payload.update({ collection: 'payload-jobs', where, data: { processing: false } })
}
