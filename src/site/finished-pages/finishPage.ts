import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Shown } from '#publication/shown/shown.ts'
import type { Answer } from './askInside.ts'
import type { FinishedPage, Form, RawHeaders } from './FinishedPage.ts'
import { writeOut } from './writtenOut.ts'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A proxy in front may keep a page for its second; browsers ask each time, and mostly hear that nothing has changed. */
const everybodys = 'public, max-age=0, s-maxage=1, must-revalidate'

/**
 * What Next and Node say of the one answer that they made, which is not true of the finished page; and Payload's wish for
 * the browser's colours, with which browsers ask for the page a second time.
 */
const notKept = new Set([
  'accept-ch', 'cache-control', 'connection', 'content-encoding', 'content-length', 'critical-ch', 'date', 'etag', 'keep-alive', 'link',
  'set-cookie', 'transfer-encoding', 'vary', 'x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time', 'x-powered-by',
]) // prettier-ignore

/** What has its content in its address says so itself. */
const forEver = ({ headers }: Answer): string | undefined =>
  headers.find(([name, value]) => name.toLowerCase() === 'cache-control' && value.includes('immutable'))?.[1]

/** The headers of an answer that are true of the finished page too. */
export const keptHeaders = ({ headers }: Answer): RawHeaders => headers.filter(([name]) => !notKept.has(name.toLowerCase())).flat()

/** An answer in all its forms. `body` is what is to be sent, `answer` says how it was answered. */
export async function finishPage(key: string, answer: Answer, body: Buffer, shown: Shown, life: number): Promise<FinishedPage> {
  const common: RawHeaders = ['Cache-Control', forEver(answer) ?? everybodys, 'Vary', 'Accept-Encoding', ...keptHeaders(answer)]
  const etag = `W/"${createHash('sha256').update(`${answer.status} `).update(body).digest('base64url').slice(0, 22)}"`
  const [, modified] = answer.headers.find(([name]) => name.toLowerCase() === 'last-modified') ?? []
  const hasBody = body.length > 0
  const [brotli, zipped] = hasBody
    ? await Promise.all([
        toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length, [constants.BROTLI_PARAM_LGWIN]: windowFor(body.length) } }),
        toGzip(body, { level: 9 }),
      ])
    : [body, body]
  if (answer.status === 200) common.push('ETag', etag)
  const withLength = (encoding: string, length: number): RawHeaders => [
    ...common,
    ...(encoding ? ['Content-Encoding', encoding] : []),
    'Content-Length',
    String(length),
  ]
  return {
    key,
    status: answer.status,
    etag,
    ...(modified && { lastModified: Date.parse(modified) }),
    brotli: formOf(answer.status, withLength(hasBody ? 'br' : '', brotli.length), brotli),
    gzip: formOf(answer.status, withLength(hasBody ? 'gzip' : '', zipped.length), zipped),
    unchanged: formOf(304, common.filter((_, index) => !/^content-type$/i.test(common[index - (index % 2)] ?? '')), Buffer.alloc(0)),
    plainHeaders: withLength('', body.length),
    tags: shown.tags,
    until: Math.min(shown.until, shown.freshUntil ?? Infinity, Date.now() + life),
    mustGoAt: shown.until,
    outdated: false,
    used: false,
  }
}

/** No wider than the page: the usual window of 4 MB takes 30 ms to be laid out, seven times what the compressing takes. */
const windowFor = (bytes: number): number => Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(16, Math.ceil(Math.log2(bytes + 16))))

const formOf = (status: number, headers: RawHeaders, body: Buffer): Form => ({ headers, ...writeOut(status, headers, body) })
