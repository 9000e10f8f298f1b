import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { RequestListener, ServerResponse } from 'node:http'

/**
 * Next lets a page answer 200, 404 and redirects, and takes the length from a file that a route answers with. What has
 * to be said otherwise is said to Node's own response, which each request to Next carries along. In one global place
 * because Next bundles pages apart from what starts the server.
 */
const place = Symbol.for('media-center.response')
const shared = globalThis as { [place]?: AsyncLocalStorage<ServerResponse> }

/** The same listener, with its response within reach of whoever makes it. */
export function keepingResponses(handle: RequestListener): RequestListener {
  const responses = (shared[place] ??= new AsyncLocalStorage())
  return (req, res) => responses.run(res, () => handle(req, res))
}

/** Does so for every request of this process, which slows down each: for servers that are not ours, in development. */
export function keepEveryResponse(): void {
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
