import type { Payload } from 'payload'

/**
 * Puts jobs that a dead process left in the middle back into the queue. Only the holder of the clock's lease runs
 * jobs, and it calls this between its rounds: whatever is marked as running then is nobody's.
 */
export async function takeUpJobs(payload: Payload): Promise<void> {
  const where = { processing: { equals: true } }
  const { totalDocs } = await payload.count({ collection: 'payload-jobs', where })
  if (totalDocs > 0) await payload.update({ collection: 'payload-jobs', where, data: { processing: false } })
}
