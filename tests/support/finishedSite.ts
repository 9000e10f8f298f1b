import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tellClientAddress } from '#platform/clientAddress.ts'
import type { ChangeKind, PublicChange } from '#publication/changes/PublicChange.ts'
import { noteShown } from '#publication/shown/shown.ts'
import { finishedPages } from '#site/finished-pages/finishedPages.ts'

let server: Server | undefined

export function closeSite(): void {
  server?.closeAllConnections()
  server?.close()
}

export type Page = (req: IncomingMessage, res: ServerResponse, times: number) => void | Promise<void>

/** A server with finished pages before a site that shows one item and counts how often it is asked. */
export async function openSite(page: Page, settings = {}) {
  const logged: unknown[] = []
  const made: string[] = []
  const handle: RequestListener = async (req, res) => {
    made.push(req.url ?? '')
    noteShown('news', { id: { equals: 'a' } })
    await page(req, res, made.length)
  }
  const log = { warn: (about: object) => void logged.push(about), error: (about: object) => void logged.push(about) }
  const pages = finishedPages({ handle, tellAddress: tellClientAddress([]), stylesheetOf: () => undefined, log, ...settings })
  server = createServer(pages.answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = async (path = '/kk', { method = 'GET', ...headers }: Record<string, string> = {}) => {
    const asking = request({ port, path, method, headers })
    asking.end()
    const [response] = (await once(asking, 'response')) as [IncomingMessage]
    const parts: Buffer[] = []
    for await (const part of response) parts.push(part as Buffer)
    return { status: response.statusCode ?? 0, headers: response.headers, raw: Buffer.concat(parts), text: Buffer.concat(parts).toString() }
  }
  return { ask, made, logged, pages }
}

export const html = (res: ServerResponse, text: string, status = 200): void => {
  res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, no-store' }).end(text)
}

export const changeOf = (item: string, kind: ChangeKind = 'corrected'): PublicChange => ({ sequence: 1, at: '', kind, collection: 'news', item, facets: {} })
