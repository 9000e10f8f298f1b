import type { ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { FinishedPage } from './FinishedPage.ts'
import { knowsEtag } from '#platform/knowsEtag.ts'
import type { Asked } from './readAsked.ts'

/** By the name of the version, or, where the asker has only a date, by that: feed readers do. */
function isKnown({ etag, lastModified }: FinishedPage, { ifNoneMatch, ifModifiedSince }: Pick<Asked, 'ifNoneMatch' | 'ifModifiedSince'>): boolean {
  if (ifNoneMatch !== undefined) return knowsEtag(ifNoneMatch, etag)
  return lastModified !== undefined && ifModifiedSince !== undefined && lastModified <= Date.parse(ifModifiedSince)
}

/** Sends a finished page in the form that was asked for. */
export function sendPage(res: ServerResponse, page: FinishedPage, { encoding, ...known }: Asked, isHead: boolean): void {
  if (page.status === 200 && isKnown(page, known)) {
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
