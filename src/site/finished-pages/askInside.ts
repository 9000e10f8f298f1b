import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http'
import { duplexPair, type Duplex } from 'node:stream'
import { gatherShown, type Shown } from '#publication/shown/shown.ts'

/** An answer as it comes; `gather` reads it to its end. */
export type Answer = { status: number; headers: [string, string][]; body: IncomingMessage }

export const isHtml = ({ headers }: Answer): boolean =>
  headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('text/html'))

const patience = 30_000

/**
 * Asks Next for an address as a browser would, over HTTP that never leaves the process: Next gets a request and a
 * response of Node's own, whoever asked may go away, and nothing of their request can slip into everybody's page.
 */
export function askInside(handle: RequestListener) {
  const shownBy = new WeakMap<object, Shown>()
  const inner = createServer((req, res) => {
    const shown = shownBy.get(req.socket)
    if (shown) gatherShown(shown, () => void handle(req, res))
    else void handle(req, res)
  })
  inner.requestTimeout = 0

  return (path: string, headers: Record<string, string | string[]>, shown: Shown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair() as [Duplex, Duplex]
      shownBy.set(far, shown)
      // A line that breaks off at one end breaks off at the other.
      far.on('close', () => far.writableFinished || near.destroy())
      near.on('close', () => far.destroy())
      inner.emit('connection', far)
      const asking = request({ path, headers: { ...headers, connection: 'close', 'accept-encoding': 'identity' }, createConnection: () => near as never })
      const timer = setTimeout(() => asking.destroy(new Error(`${path} was not made within ${patience} ms`)), patience)
      asking.on('error', reject)
      asking.on('response', (body) => {
        clearTimeout(timer)
        const headers: Answer['headers'] = []
        for (let at = 0; at < body.rawHeaders.length; at += 2) headers.push([body.rawHeaders[at] ?? '', body.rawHeaders[at + 1] ?? ''])
        resolve({ status: body.statusCode ?? 500, headers, body })
      })
      asking.on('close', () => clearTimeout(timer))
      asking.end()
    })
}

export async function gather({ body }: Answer): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of body) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
