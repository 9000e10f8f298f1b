import type { ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { FinishedPage } from './FinishedPage.ts'
import { type Asked, knows } from './readAsked.ts'

/** Sends a finished page in the form that was asked for. */
export function sendPage(res: ServerResponse, page: FinishedPage, { encoding, ifNoneMatch }: Asked, isHead: boolean): void {
  if (page.status === 200 && ifNoneMatch !== undefined && knows(ifNoneMatch, page.etag)) {
    res.writeHead(304, page.unchangedHeaders).end()
    return
  }
  switch (encoding) {
    case 'brotli':
      res.writeHead(page.status, page.brotliHeaders)
      res.end(isHead ? undefined : page.brotli)
      return
    case 'gzip':
      res.writeHead(page.status, page.gzipHeaders)
      res.end(isHead ? undefined : page.gzip)
      return
    case 'plain':
      res.writeHead(page.status, page.plainHeaders)
      // Few ask so; the room is better used for other pages.
      res.end(isHead || page.gzip.length === 0 ? undefined : gunzipSync(page.gzip))
  }
}
