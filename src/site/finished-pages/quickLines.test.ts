import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { noteShown } from '#publication/shown/shown.ts'
import { finishedPages } from './finishedPages.ts'
import { quickLines } from './quickLines.ts'

let server: Server
let lines: Socket[] = []
afterEach(() => {
  for (const line of lines) line.destroy()
  lines = []
  server.closeAllConnections()
  server.close()
})

/** A server with quick lines before finished pages before a site that counts the requests that come to Node's HTTP. */
async function open({ letters = 100 } = {}) {
  const http: string[] = []
  const log = { warn: () => {}, error: () => {} }
  const pages = finishedPages({
    handle: (req, res) => {
      noteShown('news', { id: { equals: 'a' } })
      const status = req.url?.startsWith('/kk/news/joq') ? 404 : 200
      res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'X-Content-Type-Options': 'nosniff' }).end('ә'.repeat(letters))
    },
    tellAddress: () => {},
    stylesheetOf: () => undefined,
    log,
  })
  server = createServer((req, res) => {
    http.push(`${req.method} ${req.url}`)
    pages.answer(req, res)
  })
  const letGo = quickLines(server, pages.answerPiece)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { port, http, pages, letGo }
}

/** A line on which bytes are written as they are given. */
function line(port: number) {
  const socket = connect(port, '127.0.0.1')
  lines.push(socket)
  let came = ''
  socket.setEncoding('latin1').on('data', (text: string) => (came += text))
  socket.on('error', () => {})
  return {
    socket,
    write: (text: string) => void socket.write(text, 'latin1'),
    answers: async (count: number) => {
      await expect.poll(() => came.split('HTTP/1.1 ').length - 1).toBe(count)
      return came.split('HTTP/1.1 ').slice(1).map((answer) => Number(answer.slice(0, 3)))
    },
    text: () => came,
  }
}

const get = (path: string, ...headers: string[]): string => [`GET ${path} HTTP/1.1`, 'Host: a', ...headers, '', ''].join('\r\n')
const brotli = 'Accept-Encoding: br'

async function overHttp(port: number, path: string, headers: Record<string, string>) {
  const asking = request({ port, path, headers, agent: new Agent({ keepAlive: true }) })
  asking.end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }
}

describe('quick lines', () => {
  it.each(['/kk', '/kk/news/joq'])('answer %s as HTTP does, without it', async (path) => {
    const { port, http } = await open()
    await overHttp(port, path, { 'Accept-Encoding': 'br' })
    const before = http.length
    // An expectation is for Node's HTTP, which answers from the same page.
    const slow = await overHttp(port, path, { 'Accept-Encoding': 'br', TE: 'trailers' })
    expect(http.length).toBe(before + 1)
    const quick = await overHttp(port, path, { 'Accept-Encoding': 'br' })
    expect(http.length).toBe(before + 1)
    const lasting = ({ date, ...headers }: IncomingMessage['headers']) => ({ ...headers, 'keep-alive': 'is said by HTTP alone', dated: Date.parse(date ?? '') > Date.now() - 5000 })
    expect([quick.status, lasting(quick.headers)]).toEqual([slow.status, lasting(slow.headers)])
    expect(quick.body.equals(slow.body)).toBe(true)
  })

  it('answer what is known already with 304, and request after request on one line', async () => {
    const { port, http } = await open()
    const { headers } = await overHttp(port, '/kk', { 'Accept-Encoding': 'gzip' })
    const before = http.length
    const { write, answers } = line(port)
    for (const [index, sent] of [get('/kk', brotli), get('/kk', brotli, `If-None-Match: ${headers.etag}`), get('/kk', 'Accept-Encoding: gzip')].entries()) {
      write(sent)
      await answers(index + 1)
    }
    expect(await answers(3)).toEqual([200, 304, 200])
    expect(http.length).toBe(before)
  })

  it.each([
    ['is not ready', get('/kk/news', brotli)],
    ['wants it uncompressed', get('/kk')],
    ['is a HEAD', get('/kk', brotli).replace('GET', 'HEAD')],
    ['is signed in', get('/kk', brotli, 'Cookie: a=b; payload-token=x')],
    ['carries a key', get('/kk', brotli, 'Authorization: Bearer x')],
    ['ends its line', get('/kk', brotli, 'Connection: close')],
    ['has a body', get('/kk', brotli, 'Content-Length: 3') + 'abc'],
    ['is of HTTP/1.0', get('/kk', brotli).replace('HTTP/1.1', 'HTTP/1.0')],
    ['has a head of 5 KB', get('/kk', brotli, `X: ${'x'.repeat(5000)}`)],
  ])('give over to HTTP what %s', async (_, sent) => {
    const { port, http } = await open()
    await overHttp(port, '/kk', { 'Accept-Encoding': 'br' })
    const before = http.length
    const { write, answers, text } = line(port)
    write(get('/kk', brotli))
    expect(await answers(1)).toEqual([200])
    expect(http.length).toBe(before)
    write(sent)
    await answers(2)
    expect(http.length).toBe(before + 1)
    expect(text().split('HTTP/1.1 ')[2]).toMatch(/^200 /)
  })

  it.each([
    ['no host', 'GET /kk HTTP/1.1\r\nAccept-Encoding: br\r\n\r\n'],
    ['two hosts', get('/kk', brotli, 'Host: b')],
    ['a fold', get('/kk', brotli, 'X: a', ' b')],
    ['a header without a name', get('/kk', brotli, ': a')],
    ['a space before the colon', get('/kk', brotli, 'Transfer-Encoding : chunked')],
    ['a line ended by LF alone', get('/kk', `${brotli}\nTransfer-Encoding: chunked`)],
    ['a control character', get('/kk', brotli, 'X: a\x00b')],
  ])('leave a request with %s to the parser that judges it', async (_, sent) => {
    const { port, pages } = await open()
    await overHttp(port, '/kk', { 'Accept-Encoding': 'br' })
    expect(pages.answerPiece(Buffer.from(get('/kk', brotli), 'latin1'))).toBeDefined()
    expect(pages.answerPiece(Buffer.from(sent, 'latin1'))).toBeUndefined()
  })

  it('take a request letter by letter, and two in one piece in their order', async () => {
    const { port } = await open()
    await overHttp(port, '/kk', { 'Accept-Encoding': 'br' })
    const slow = line(port)
    for (const letter of get('/kk', brotli)) {
      slow.write(letter)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await slow.answers(1)).toEqual([200])
    const two = line(port)
    two.write(get('/kk', brotli) + get('/kk/news/joq', brotli))
    expect(await two.answers(2)).toEqual([200, 404])
  })

  it('send nothing after a change that took the page away', async () => {
    const { port, http, pages } = await open()
    await overHttp(port, '/kk', { 'Accept-Encoding': 'br' })
    const { write, answers } = line(port)
    write(get('/kk', brotli))
    await answers(1)
    const before = http.length
    pages.drop([{ sequence: 1, at: '', kind: 'withdrawn', collection: 'news', item: 'a', facets: {} }])
    write(get('/kk', brotli))
    await answers(2)
    expect(http.length).toBe(before + 1)
  })

  it('end with who ends, and when they are let go', async () => {
    const { port, letGo } = await open()
    await overHttp(port, '/kk', { 'Accept-Encoding': 'br' })
    const [going, staying] = [line(port), line(port)]
    for (const { write, answers } of [going, staying]) {
      write(get('/kk', brotli))
      await answers(1)
    }
    going.socket.end()
    await once(going.socket, 'close')
    letGo()
    await once(staying.socket, 'close')
    expect(staying.text().endsWith(going.text().slice(-5))).toBe(true)
  })

  it('do not fill memory for one who asks and does not read', async () => {
    const { port } = await open({ letters: 300_000 })
    await overHttp(port, '/kk', { 'Accept-Encoding': 'br' })
    const { socket } = line(port)
    await once(socket, 'connect')
    socket.pause()
    let isFull = false
    for (let times = 0; times < 200_000 && !isFull; times += 1) {
      isFull = !socket.write(get('/kk', brotli))
      if (times % 50 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    const [held] = await new Promise<number[]>((resolve) => server.getConnections((_, count) => resolve([count])))
    expect(isFull).toBe(true)
    expect(held).toBeGreaterThan(0)
  })
})
