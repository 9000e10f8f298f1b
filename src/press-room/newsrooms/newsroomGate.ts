import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { isFirstPart } from '#audit/downloads/isFirstPart.ts'
import { takenWith } from '#audit/downloads/noteTaken.ts'
import { isLanguage, type Language } from '#languages/language.ts'
import { sayNewsroomKeys } from '#languages/messages/newsroomKeys.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import { usageOf } from '#people/newsrooms/countUse.ts'
import { keyIn } from '#people/newsrooms/newsroomKey.ts'
import { type Admission, newsrooms } from '#people/newsrooms/newsrooms.ts'
import { recordTaken, takenBy } from './recordTaken.ts'

/** Who signs in there does so otherwise. */
const isNoneOfOurs = /^\/(?:admin|api|preview|_next)(?:[/?]|$)/

/**
 * Stands before the whole server: a request with a newsroom's key is counted against its limits, and goes on without the
 * header, so that it is answered from memory as anybody's is. Material that the public has needs no key.
 */
export function newsroomGate(payload: Payload, next: RequestListener, admit: (key: string) => Promise<Admission> = newsrooms(payload)): RequestListener {
  const usage = usageOf(payload)

  async function answer(req: IncomingMessage, res: ServerResponse, key: string): Promise<void> {
    const admission = await admit(key)
    if ('refused' in admission) return refuse(req, res, admission)
    withoutAuthorization(req)
    const { newsroom } = admission
    const { url = '' } = req
    if (req.method === 'GET') {
      res.once('finish', () => {
        const taken = isFirstPart(res.statusCode, res.getHeader('content-range')) ? (takenWith(res) ?? takenBy(url)) : undefined
        if (!taken) return
        usage.add(newsroom, 'taken' in taken || taken.isFile ? 'files' : 'items')
        recordTaken(payload, newsroom, taken).catch((error: unknown) => payload.logger.error({ err: error, msg: 'A download by key could not be recorded' }))
      })
    }
    next(req, res)
  }

  return (req, res) => {
    const key = hasAuthorization(req) && !isNoneOfOurs.test(req.url ?? '') ? keyIn(req.headers.authorization) : undefined
    if (key === undefined) return next(req, res)
    answer(req, res, key).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'A request with a key could not be answered' })
      if (!res.headersSent) res.writeHead(503, { 'Retry-After': '30', 'Cache-Control': 'no-store' })
      res.end()
    })
  }
}

/** Node puts headers in order when they are asked for, which nearly all requests are answered without. */
function hasAuthorization({ rawHeaders }: IncomingMessage): boolean {
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.length === 13 && rawHeaders[at]?.toLowerCase() === 'authorization') return true
  return false
}

function withoutAuthorization(req: IncomingMessage): void {
  delete req.headers.authorization
  for (let at = req.rawHeaders.length - 2; at >= 0; at -= 2) if (req.rawHeaders[at]?.toLowerCase() === 'authorization') req.rawHeaders.splice(at, 2)
}

function languageOf({ url = '', headers }: IncomingMessage): Language {
  const [, first] = url.split(/[/?]/)
  return isLanguage(first) ? first : preferredLanguage(headers['accept-language'] ?? null)
}

function refuse(req: IncomingMessage, res: ServerResponse, admission: Exclude<Admission, { newsroom: unknown }>): void {
  const isTooMuch = 'seconds' in admission
  const sentence = sayNewsroomKeys(languageOf(req), admission.refused, isTooMuch ? { limit: admission.limit, seconds: admission.seconds } : {})
  res.writeHead(isTooMuch ? 429 : 401, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(isTooMuch ? { 'Retry-After': String(admission.seconds) } : { 'WWW-Authenticate': 'Bearer' }),
  })
  res.end(req.method === 'HEAD' ? undefined : `${sentence}\n`)
}
