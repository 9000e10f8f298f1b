export type Encoding = 'brotli' | 'gzip' | 'plain'

/** What of a request decides how a finished page is sent. */
export type Asked = { encoding: Encoding; ifNoneMatch: string | undefined; ifModifiedSince?: string | undefined; isPersonal: boolean }

/** Who carries one of these is shown what is meant for them. */
const personalCookie = /(?:^|;\s*)(?:payload-token|__prerender_bypass)=/

const known = new Map<string, Encoding>()

/** The best encoding that an `Accept-Encoding` allows; few differ, so each is read once. */
export function encodingOf(accepts: string): Encoding {
  const found = known.get(accepts)
  if (found) return found
  const takes = (name: string): boolean => new RegExp(`(?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?(?:\\s*(?:,|$)))(?=[\\s,;]|$)`, 'i').test(accepts)
  const encoding = takes('br') ? 'brotli' : takes('gzip') ? 'gzip' : 'plain'
  if (known.size < 200 && accepts.length < 200) known.set(accepts, encoding)
  return encoding
}

/** Reads Node's raw headers, which costs less than having them put in order. */
export function readAsked(rawHeaders: readonly string[]): Asked {
  const asked: Asked = { encoding: 'plain', ifNoneMatch: undefined, isPersonal: false }
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    switch (name.length) {
      case 6:
        if (name.toLowerCase() === 'cookie') asked.isPersonal ||= personalCookie.test(rawHeaders[at + 1] as string)
        break
      case 13:
        if (name.toLowerCase() === 'authorization') asked.isPersonal = true
        else if (name.toLowerCase() === 'if-none-match') asked.ifNoneMatch = rawHeaders[at + 1]
        break
      case 15:
        if (name.toLowerCase() === 'accept-encoding') asked.encoding = encodingOf(rawHeaders[at + 1] as string)
        break
      case 17:
        if (name.toLowerCase() === 'if-modified-since') asked.ifModifiedSince = rawHeaders[at + 1]
        break
    }
  }
  return asked
}
