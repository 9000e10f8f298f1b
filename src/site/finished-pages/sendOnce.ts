import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { RawHeaders } from './FinishedPage.ts'
import type { Asked, Encoding } from './readAsked.ts'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Lightly: nobody asks for these bytes a second time. */
const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  brotli: (body) => toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => toGzip(body, { level: 4 }),
  plain: (body) => Promise.resolve(body),
}
const names = { brotli: ['Content-Encoding', 'br'], gzip: ['Content-Encoding', 'gzip'], plain: [] } as const

type Once = { status: number; headers: RawHeaders; body: Buffer }

/** Sends what was made for one asker. */
export async function sendOnce(res: ServerResponse, { status, headers, body }: Once, { encoding }: Asked, isHead: boolean): Promise<void> {
  const form = body.length > 0 ? encoding : 'plain'
  const sent = await compress[form](body)
  res.writeHead(status, [...headers, 'Vary', 'Accept-Encoding', ...names[form], 'Content-Length', String(sent.length)])
  res.end(isHead ? undefined : sent)
}
