import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

/**
 * Next lets a page answer 200, 404 and redirects, and nothing else. A withdrawn item must answer 410, so each request
 * carries its response along: `instrumentation.ts` starts that, pages use it. In one global place because Next bundles
 * the two apart from each other.
 */
const place = Symbol.for('media-center.response')
const shared = globalThis as { [place]?: AsyncLocalStorage<ServerResponse> }

/** Keeps every response within reach of the page that makes it. Call once, before the first request. */
export function keepResponses(): void {
  if (shared[place]) return
  const responses = new AsyncLocalStorage<ServerResponse>()
  shared[place] = responses
  subscribe('http.server.request.start', (message) => responses.enterWith((message as { response: ServerResponse }).response))
}

/** Makes the page that is being rendered answer with this status. */
export function answerStatus(status: 404 | 410): void {
  const response = shared[place]?.getStore()
  if (response && !response.headersSent) response.statusCode = status
}
