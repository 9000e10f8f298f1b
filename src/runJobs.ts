import type { Payload } from 'payload'

/** Payload marks all that it takes in one transaction, and every writer of the house waits for it: few at a time. */
const atOnce = 4
const mostInARound = 48

/**
 * Does queued jobs one after the other, the oldest first, until none is left, forty-eight are done, or `mayGoOn` says
 * no. One that fails and is to be tried again is tried by the next call.
 */
export async function runJobs(payload: Payload, mayGoOn: () => boolean): Promise<void> {
  const failed: string[] = []
  for (let taken = 0; taken < mostInARound && mayGoOn(); taken += atOnce) {
    const { jobStatus, noJobsRemaining } = await payload.jobs.run({ limit: atOnce, sequential: true, silent: true, where: { id: { not_in: failed } } })
    if (noJobsRemaining) return
    for (const [id, { status }] of Object.entries(jobStatus ?? {})) if (status === 'error') failed.push(id)
  }
}
