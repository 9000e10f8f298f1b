import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { cachedOutside } from '#platform/cachedOutside.ts'
import { currentResponse } from '#platform/currentResponse.ts'
import { knowsEtag } from '#platform/knowsEtag.ts'
import { parseRange } from './parseRange.ts'

export type FileToAnswerWith = {
  path: string
  contentType: string
  /** With its quotes; without one it is made from the file's size and time. */
  etag?: string
  disposition: string
  /** Public files may be kept by caches for a minute, so that a withdrawal is not outlived for long. */
  audience: 'public' | 'staff' | 'journalist'
}

/** Streams a file as HTTP asks for it: the whole, a part, only the headers, or nothing because the asker has it. */
export async function answerWithFile(request: Request, file: FileToAnswerWith): Promise<Response | undefined> {
  const handle = await openIfThere(file.path)
  if (!handle) return undefined
  let streaming = false
  try {
    const { size, mtimeMs } = await handle.stat()
    const etag = file.etag ?? `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
    const headers = new Headers({
      'Content-Type': file.contentType,
      'Content-Disposition': file.disposition,
      'Accept-Ranges': 'bytes',
      ETag: etag,
      'Cache-Control': file.audience === 'public' ? cachedOutside : 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      // Whatever a browser makes of the file, it runs nothing in it.
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
    if (knowsEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })

    const ifRange = request.headers.get('if-range')
    const wanted = ifRange && ifRange !== etag ? null : request.headers.get('range')
    const range = parseRange(wanted, size)
    if (range === 'unsatisfiable') {
      headers.set('Content-Range', `bytes */${size}`)
      return new Response(null, { status: 416, headers })
    }
    const { start, end } = range ?? { start: 0, end: size - 1 }
    const length = String(end - start + 1)
    headers.set('Content-Length', length)
    // Next leaves that one out, and nobody would see how long a download takes.
    currentResponse()?.setHeader('Content-Length', length)
    if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
    const status = range ? 206 : 200
    if (request.method === 'HEAD' || size === 0) return new Response(null, { status, headers })
    streaming = true
    // It closes the file at the end, and when the asker goes away.
    const stream = Readable.toWeb(handle.createReadStream({ start, end })) as ReadableStream
    return new Response(stream, { status, headers })
  } finally {
    if (!streaming) await handle.close()
  }
}

const openIfThere = (path: string): Promise<FileHandle | undefined> =>
  open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
