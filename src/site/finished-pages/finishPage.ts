import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Shown } from '#publication/shown/shown.ts'
import type { Answer } from './askInside.ts'
import type { FinishedPage, RawHeaders } from './FinishedPage.ts'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A proxy in front may keep a page for its second; browsers ask each time, and mostly hear that nothing has changed. */
const everybodys = 'public, max-age=0, s-maxage=1, must-revalidate'

/** What Next and Node say of the one answer that they made, which is not true of the finished page. */
const notKept = new Set([
  'cache-control', 'connection', 'content-encoding', 'content-length', 'date', 'etag', 'keep-alive', 'link',
  'transfer-encoding', 'vary', 'x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time', 'x-powered-by',
]) // prettier-ignore

/** What has its content in its address says so itself. */
const forEver = ({ headers }: Answer): string | undefined =>
  headers.find(([name, value]) => name.toLowerCase() === 'cache-control' && value.includes('immutable'))?.[1]

/** An answer in all its forms. `body` is what is to be sent, `answer` says how it was answered. */
export async function finishPage(key: string, answer: Answer, body: Buffer, shown: Shown, { life = 0, cacheControl = everybodys } = {}): Promise<FinishedPage> {
  const common: RawHeaders = ['Cache-Control', forEver(answer) ?? cacheControl, 'Vary', 'Accept-Encoding']
  for (const [name, value] of answer.headers) if (!notKept.has(name.toLowerCase())) common.push(name, value)
  const etag = `W/"${createHash('sha256').update(`${answer.status} `).update(body).digest('base64url').slice(0, 22)}"`
  const hasBody = body.length > 0
  const [brotli, zipped] = hasBody
    ? await Promise.all([
        toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
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
    brotli,
    gzip: zipped,
    brotliHeaders: withLength(hasBody ? 'br' : '', brotli.length),
    gzipHeaders: withLength(hasBody ? 'gzip' : '', zipped.length),
    plainHeaders: withLength('', body.length),
    unchangedHeaders: common.filter((_, index) => !/^content-type$/i.test(common[index - (index % 2)] ?? '')),
    tags: shown.tags,
    until: Math.min(shown.until, Date.now() + life),
    mustGoAt: shown.until,
    outdated: false,
    used: false,
  }
}
