import { type Asked, readAsked } from './readAsked.ts'

export type PlainRequest = { path: string; asked: Asked }

/** With one of these a request is more than the wish to see a page. */
const needsHttp = new Set(['authorization', 'content-length', 'expect', 'http2-settings', 'te', 'trailer', 'transfer-encoding', 'upgrade'])

const header = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)$/

const longest = 4096
/** Browsers send few different heads: each is read once. None that carries a key or a session is kept. */
const known = new Map<string, Asked>()
const mostKnown = 500

/**
 * A request that came in one piece and is nothing but a GET of HTTP/1.1 as browsers and proxies write it. Undefined for
 * everything else, good or bad: Node's parser judges that.
 */
export function readPlainRequest(piece: Buffer): PlainRequest | undefined {
  if (piece.length > longest) return undefined
  const text = piece.toString('latin1')
  if (!text.startsWith('GET /') || !text.endsWith('\r\n\r\n')) return undefined
  const end = text.indexOf('\r\n')
  if (!text.endsWith(' HTTP/1.1', end)) return undefined
  const asked = askedBy(text.slice(end + 2))
  return asked && { path: text.slice(4, end - 9), asked }
}

function askedBy(head: string): Asked | undefined {
  const found = known.get(head)
  if (found) return found
  const asked = readHead(head)
  if (!asked) return undefined
  if (known.size >= mostKnown) known.clear()
  known.set(head, asked)
  return asked
}

function readHead(head: string): Asked | undefined {
  const raw: string[] = []
  let hosts = 0
  // A second request behind the first shows itself as an empty line, and an old fold as a line without a name.
  for (const line of head.slice(0, -4).split('\r\n')) {
    const [, name, value] = header.exec(line) ?? []
    if (name === undefined || value === undefined) return undefined
    const lower = name.toLowerCase()
    if (needsHttp.has(lower) || (lower === 'connection' && value.trim().toLowerCase() !== 'keep-alive')) return undefined
    if (lower === 'host') hosts += 1
    raw.push(name, value.trim())
  }
  if (hosts !== 1) return undefined
  const asked = readAsked(raw)
  return asked.isPersonal ? undefined : asked
}
