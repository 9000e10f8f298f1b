import type { ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { knowsEtag } from '#platform/knowsEtag.ts'
import type { FinishedPage, Form } from './FinishedPage.ts'
import type { Asked } from './readAsked.ts'

/** By the name of the version, or, where the asker has only a date, by that: feed readers do. */
function isKnown({ etag, lastModified }: FinishedPage, { ifNoneMatch, ifModifiedSince }: Pick<Asked, 'ifNoneMatch' | 'ifModifiedSince'>): boolean {
  if (ifNoneMatch !== undefined) return knowsEtag(ifNoneMatch, etag)
  return lastModified !== undefined && ifModifiedSince !== undefined && lastModified <= Date.parse(ifModifiedSince)
}

/** Sends a finished page in the form that was asked for. */
export function sendPage(res: ServerResponse, page: FinishedPage, asked: Asked, isHead: boolean): void {
  const form = formAsked(page, asked)
  if (form) {
    res.writeHead(form === page.unchanged ? 304 : page.status, form.headers)
    res.end(isHead ? undefined : form.body)
    return
  }
  res.writeHead(page.status, page.plainHeaders)
  // Few ask so; the room is better used for other pages.
  res.end(isHead || page.gzip.body.length === 0 ? undefined : gunzipSync(page.gzip.body))
}

/** The form in which a page answers; undefined for the plain one, which is not kept. */
export function formAsked(page: FinishedPage, { encoding, ...known }: Asked): Form | undefined {
  if (page.status === 200 && isKnown(page, known)) return page.unchanged
  return encoding === 'plain' ? undefined : page[encoding]
}
