import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

/**
 * Next lets a page answer 200, 404 and redirects, and takes the length from a file that a route answers with. What has
 * to be said otherwise is said to Node's own response, which each request carries along: `instrumentation.ts` starts
 * that. In one global place because Next bundles the two apart from each other.
 */
const place = Symbol.for('media-center.response')
const shared = globalThis as { [place]?: AsyncLocalStorage<ServerResponse> }

/** Keeps every response within reach of whoever makes it. Call once, before the first request. */
export function keepResponses(): void {
  if (shared[place]) return
  const responses = new AsyncLocalStorage<ServerResponse>()
  shared[place] = responses
  subscribe('http.server.request.start', (message) => responses.enterWith((message as { response: ServerResponse }).response))
}

/** The response to the request in hand as long as nothing of it has been sent; undefined outside a server. */
export function currentResponse(): ServerResponse | undefined {
  const response = shared[place]?.getStore()
  return response?.headersSent ? undefined : response
}
