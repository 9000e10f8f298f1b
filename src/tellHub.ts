import type { Payload } from 'payload'
import { pingQueue, queuePings } from '#feeds/web-sub/pingHub.ts'
import { env } from '#platform/env.ts'
import { workOffChanges } from '#publication/changes/workOffChanges.ts'
import { takeUpJobs } from './takeUpJobs.ts'

/** Tells the WebSub hub, where there is one, which feeds have changed since it was last told. By one server at a time. */
export async function tellHub(payload: Payload): Promise<void> {
  if (!env().webSubHub) return
  await workOffChanges(payload, pingQueue, (changes) => queuePings(payload, changes))
  await takeUpJobs(payload, pingQueue)
  await payload.jobs.run({ queue: pingQueue, limit: 20, silent: true })
}
