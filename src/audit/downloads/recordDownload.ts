import type { Payload, PayloadRequest } from 'payload'
import type { takers } from './Downloads.ts'

export type Taker = { kind: (typeof takers)[number]; id: string; name: string }

export type Taken = {
  collection: 'news' | 'quotes' | 'photos' | 'documents' | 'events' | 'shoots'
  item: string
  title?: string | undefined
  /** Content hash of a file, else id of the revision or the moment that the item was last changed at. */
  version?: string | undefined
  isEmbargoed?: boolean
}

/**
 * Keeps in the log that somebody with an account, or a newsroom's key, has taken these items as `file`: the name of a
 * rendition (`print`), of a format (`docx`, `ninjs`), `copy` or `kit`. Who has neither stays unknown.
 */
export async function recordDownload(payload: Payload, taker: Taker, taken: readonly Taken[], file: string, req?: PayloadRequest): Promise<void> {
  const at = new Date().toISOString()
  for (const { isEmbargoed = false, ...item } of taken) {
    await payload.create({
      collection: 'downloads',
      data: { at, takerKind: taker.kind, taker: taker.id, takerName: taker.name, ...item, file, isEmbargoed },
      ...(req && { req }),
    })
  }
}
