import { createHash } from 'node:crypto'
import { cachedOutside } from '#platform/cachedOutside.ts'
import { knowsEtag } from '#platform/knowsEtag.ts'
import { cleanXml } from './cleanXml.ts'

export type TextToAnswerWith = { body: string; contentType: string; language?: string; status?: 200 | 410 }

type Version = { etag: string; since: number }

const versions = new Map<string, Version>()
const versionsKept = 5000
/** Nobody asks twice for a longer address, and thousands of them would fill the memory. */
const longestAddress = 500

/**
 * Since when this server has given out this text at this address. Not the newest date in the text: when a story is
 * withdrawn from a list what is left is older, and whoever asks by date alone would keep the story.
 */
function sinceWhen(address: string, etag: string): Date {
  const known = versions.get(address)
  const version = known?.etag === etag ? known : { etag, since: Math.floor(Date.now() / 1000) * 1000 }
  // A second is the finest that HTTP can say: a text that changed twice in one second gets the next one.
  if (known && version !== known && version.since <= known.since) version.since = known.since + 1000
  if (address.length > longestAddress) return new Date(version.since)
  versions.delete(address)
  versions.set(address, version)
  const [oldest] = versions.keys()
  if (versions.size > versionsKept && oldest !== undefined) versions.delete(oldest)
  return new Date(version.since)
}

/** A text for other programs, or 304 for one that has it. */
export function answerWithText(request: Request, { body: written, contentType, language, status = 200 }: TextToAnswerWith): Response {
  const body = contentType.endsWith('xml') ? cleanXml(written) : written
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const lastModified = sinceWhen(request.url, etag)
  const headers = new Headers({
    'Content-Type': contentType.includes('charset') ? contentType : `${contentType}; charset=utf-8`,
    'Cache-Control': cachedOutside,
    ETag: etag,
    'Last-Modified': lastModified.toUTCString(),
    'X-Content-Type-Options': 'nosniff',
    // Programs on other people's pages read these too: all of it is public.
    'Access-Control-Allow-Origin': '*',
    ...(language && { 'Content-Language': language }),
  })
  if (status === 200 && isKnown(request.headers, etag, lastModified)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : body, { status, headers })
}

function isKnown(headers: Headers, etag: string, lastModified: Date): boolean {
  const etags = headers.get('if-none-match')
  if (etags !== null) return knowsEtag(etags, etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && lastModified.getTime() <= since
}

/** What is not there, or was asked for wrongly, as a sentence. */
export const refuseInText = (status: 400 | 404 | 501, sentence: string): Response =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Access-Control-Allow-Origin': '*' },
  })
