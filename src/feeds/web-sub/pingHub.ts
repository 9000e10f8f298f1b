import type { Payload, TaskConfig } from 'payload'
import { env } from '#platform/env.ts'
import type { PublicChange } from '#publication/changes/PublicChange.ts'
import { absolute } from '../absolute.ts'
import { feedsOfChanges } from './feedsOfChanges.ts'

/** A queue of its own: a hub that hangs holds up nothing else. */
export const pingQueue = 'webSub'

const patience = 10_000
const feedsInPing = 100

/** Tells the hub which feeds have changed. A hub that does not answer, or answers no, is told again: for about a day. */
export const pingHub: TaskConfig<{ input: { feeds: string[] }; output: object }> = {
  slug: 'pingHub',
  inputSchema: [{ name: 'feeds', type: 'json', required: true }],
  retries: { attempts: 12, backoff: { type: 'exponential', delay: 20_000 } },
  handler: async ({ input }) => {
    const hub = env().webSubHub
    if (hub) await ping(hub, input.feeds)
    return { output: {} }
  },
}

async function ping(hub: string, feeds: string[]): Promise<void> {
  // Every hub knows `hub.url`; some of the older ones read nothing else.
  const body = new URLSearchParams([['hub.mode', 'publish'], ...feeds.map((feed) => ['hub.url', absolute(feed)])])
  const { ok, status } = await fetch(hub, { method: 'POST', body, signal: AbortSignal.timeout(patience), redirect: 'follow' })
  if (!ok) throw new Error(`The WebSub hub answered ${status}`)
}

/** Queues the pings that these changes ask for. */
export async function queuePings(payload: Payload, changes: readonly PublicChange[]): Promise<void> {
  const feeds = await feedsOfChanges(payload, changes)
  for (let first = 0; first < feeds.length; first += feedsInPing) {
    await payload.jobs.queue({ task: 'pingHub', queue: pingQueue, input: { feeds: feeds.slice(first, first + feedsInPing) } })
  }
}
