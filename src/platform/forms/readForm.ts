import { env } from '../env.ts'

/** No form of ours is longer. */
const mostBytes = 32_000

export type FormRefusal = 'otherSite' | 'tooLarge'

/**
 * The fields of a form that a browser has posted; refused when it came from another site's page, or is larger than any
 * form of ours. Who sends neither header is no browser, and carries nobody's cookies.
 */
export async function readForm(request: Request): Promise<URLSearchParams | FormRefusal> {
  if (!isFromHere(request.headers)) return 'otherSite'
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'tooLarge'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > mostBytes) return 'tooLarge'
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

function isFromHere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  return origin === env().siteUrl || (URL.canParse(origin) && new URL(origin).host === headers.get('host'))
}
