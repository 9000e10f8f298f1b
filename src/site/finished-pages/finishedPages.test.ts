import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { ChangeKind, PublicChange } from '#publication/changes/PublicChange.ts'
import { tellClientAddress } from '#platform/clientAddress.ts'
import { noteFreshUntil, noteShown, noteUntil } from '#publication/shown/shown.ts'
import { finishedPages } from './finishedPages.ts'
import { pageStore } from './pageStore.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

type Page = (req: IncomingMessage, res: ServerResponse, times: number) => void | Promise<void>

/** A server with finished pages before a site that shows one item and counts how often it is asked. */
async function open(page: Page, settings = {}) {
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

const html = (res: ServerResponse, text: string, status = 200): void => {
  res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, no-store' }).end(text)
}

const changeOf = (item: string, kind: ChangeKind = 'corrected'): PublicChange => ({ sequence: 1, at: '', kind, collection: 'news', item, facets: {} })

describe('finished pages', () => {
  it('know since when they are so, for whoever asks by date alone', async () => {
    const { ask } = await open((_, res) => void res.writeHead(200, { 'Content-Type': 'application/rss+xml', 'Last-Modified': 'Mon, 16 Feb 2026 10:00:00 GMT' }).end('<rss/>'))
    const statuses = ['Mon, 16 Feb 2026 10:00:00 GMT', 'Tue, 17 Feb 2026 10:00:00 GMT', 'Sun, 15 Feb 2026 10:00:00 GMT', 'rubbish'].map(async (date) => (await ask('/kk/feeds/all.rss', { 'If-Modified-Since': date })).status)
    expect(await Promise.all(statuses)).toEqual([304, 304, 200, 200])
    // The name of the version counts before the date.
    expect((await ask('/kk/feeds/all.rss', { 'If-Modified-Since': 'Tue, 17 Feb 2026 10:00:00 GMT', 'If-None-Match': '"x"' })).status).toBe(200)
  })

  it('are made a few at once when many different ones are asked for', async () => {
    let go = (): void => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    const { ask, made } = await open(async (_, res) => {
      await gate
      html(res, 'a')
    })
    const asked = Array.from({ length: 40 }, (_, number) => ask(`/kk/news/${number}`))
    await expect.poll(() => made.length).toBe(8)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(made).toHaveLength(8)
    go()
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 200))
    expect(made).toHaveLength(40)
  })

  it('are made once for all who ask, and sent in every form', async () => {
    const text = `<p>${'Қазақстан '.repeat(50)}</p>`
    const { ask, made } = await open(async (_, res) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      html(res, text)
    })
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask()))
    expect(new Set(answers.map((answer) => answer.text))).toEqual(new Set([text]))
    const brotli = await ask('/kk', { 'Accept-Encoding': 'gzip, br' })
    const gzip = await ask('/kk', { 'Accept-Encoding': 'gzip' })
    expect([brotliDecompressSync(brotli.raw).toString(), gunzipSync(gzip.raw).toString()]).toEqual([text, text])
    expect([brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip'])
    expect(brotli.headers).toMatchObject({ vary: 'Accept-Encoding', 'x-content-type-options': 'nosniff', 'cache-control': expect.stringContaining('s-maxage=1,') })
    const head = await ask('/kk', { method: 'HEAD', 'Accept-Encoding': 'br' })
    expect([head.text, head.headers['content-length']]).toEqual(['', String(brotli.raw.length)])
    const unchanged = await ask('/kk', { 'If-None-Match': String(head.headers.etag) })
    expect([unchanged.status, unchanged.text, unchanged.headers.etag]).toEqual([304, '', head.headers.etag])
    expect(made).toEqual(['/kk'])
  })

  it('are made by somebody who knows the address of the line, not the one that is claimed', async () => {
    const { ask } = await open((req, res) => html(res, String(req.headers['x-forwarded-for'])))
    const claims = { 'X-Forwarded-For': '198.51.100.1' }
    const answers = [await ask('/views', { method: 'POST', ...claims }), await ask('/kk', { cookie: 'payload-token=a', ...claims })]
    expect(answers.map(({ text }) => text)).toEqual(['127.0.0.1', '127.0.0.1'])
    expect((await ask('/kk', claims)).text).toBe('undefined')
  })

  it('are not made for what is no address', async () => {
    const { ask, made } = await open((_, res) => html(res, 'a'))
    for (const path of ['/kk/news/%E0%A4%A', '/files/photos/1/print/%E0%A4%A', '/api/news/%FF', '/admin/%C3%28']) {
      const { status, text } = await ask(path)
      expect([path, status, text.includes('<h1>Мекенжай дұрыс емес</h1>')]).toEqual([path, 400, true])
    }
    expect((await ask('/ru/news/%E0%A4%A')).text).toContain('<h1>Адрес неверен</h1>')
    expect(made).toEqual([])
    expect((await ask('/kk/search?q=50%')).status).toBe(200)
  })

  it('keep what says itself that it never changes as it says', async () => {
    const own = 'public, max-age=31536000, immutable'
    const { ask } = await open((_, res) => void res.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': own }).end('tell()'))
    const { headers, text } = await ask('/islands/view.0123456789ab.mjs')
    expect([headers['cache-control'], text]).toEqual([own, 'tell()'])
  })

  it('are made without what others have sent: query, cookies, headers', async () => {
    const seen: object[] = []
    const { ask, made } = await open((req, res) => {
      seen.push(req.headers)
      html(res, 'a')
    })
    await ask('/kk?utm_source=%3Cscript%3E', { Cookie: 'payload-lng=ru', 'X-Forwarded-Host': 'evil.example', Host: 'evil.example' })
    expect(made).toEqual(['/kk'])
    expect(JSON.stringify(seen)).not.toMatch(/evil|payload-lng/)
  })

  it('go when what they show changes, and only then', async () => {
    const { ask, pages } = await open((_, res, times) => html(res, `made ${times}`))
    expect((await ask()).text).toBe('made 1')
    pages.drop([changeOf('b')])
    expect((await ask()).text).toBe('made 1')
    pages.drop([changeOf('a')])
    expect((await ask()).text).toBe('made 2')
  })

  it('are not kept when what they show changed while they were made', async () => {
    let change = (): void => undefined
    const { ask, made, pages } = await open(async (_, res, times) => {
      const text = times === 1 ? 'before' : 'after'
      if (times === 1) change()
      await new Promise((resolve) => setImmediate(resolve))
      html(res, text)
    })
    change = () => pages.drop([changeOf('a')])
    expect((await ask()).text).toBe('after')
    expect((await ask()).text).toBe('after')
    expect(made).toHaveLength(2)
  })

  it('hold no longer than their time', async () => {
    const edge = new Date(Date.now() + 60)
    const { ask } = await open((_, res, times) => {
      noteUntil([new Date(0), edge])
      html(res, `made ${times}`)
    })
    expect((await ask()).text).toBe('made 1')
    while (Date.now() < edge.getTime()) await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await ask()).text).toBe('made 2')
  })

  it('are passed by for whoever is signed in, and for what is no reading', async () => {
    const { ask, made } = await open((req, res, times) => html(res, `${req.method} ${req.headers.cookie ?? ''} ${times}`))
    await ask()
    const mine = await ask('/kk?x=1', { Cookie: 'payload-token=mine' })
    expect([mine.text, mine.headers['cache-control']]).toEqual(['GET payload-token=mine 2', 'private, no-store'])
    expect((await ask('/kk', { method: 'POST' })).text).toBe('POST  3')
    expect((await ask('/kk/somewhere?q=x')).text).toBe('GET  4')
    expect((await ask()).text).toBe('GET  1')
    expect(made).toEqual(['/kk', '/kk?x=1', '/kk', '/kk/somewhere?q=x'])
  })

  it('let through what is no page, as it comes', async () => {
    const { ask } = await open((req, res) => {
      res.writeHead(206, { 'Content-Type': 'application/zip', 'Content-Length': '3', 'Content-Range': 'bytes 0-2/9', ETag: '"z"' }).end(req.headers.range ? 'abc' : '')
    })
    const part = await ask('/kk/press/kit', { Range: 'bytes=0-2' })
    expect([part.status, part.text, part.headers.etag, part.headers['content-length']]).toEqual([206, 'abc', '"z"', '3'])
  })

  it('are not kept with a cookie in them', async () => {
    const { ask } = await open((_, res, times) => {
      res.setHeader('Set-Cookie', 'a=b')
      html(res, `made ${times}`)
    })
    await ask()
    expect((await ask()).text).toBe('made 2')
  })

  it('of addresses without a page go as soon as there is one', async () => {
    const { ask, pages } = await open((_, res, times) => html(res, `made ${times}`, times === 1 ? 404 : 200))
    expect((await ask('/kk/news/x')).status).toBe(404)
    expect((await ask('/kk/news/x')).text).toBe('made 1')
    pages.drop([changeOf('a', 'published')])
    expect((await ask('/kk/news/x')).status).toBe(200)
  })

  it('do not grow with made-up addresses', async () => {
    const { ask, pages } = await open((_, res) => html(res, 'x'.repeat(2000), 404), { store: pageStore({ pages: 100_000, others: 50_000 }) })
    for (let number = 0; number < 100; number += 1) await ask(`/kk/news/${number}?${'y'.repeat(1000)}`)
    expect(pages.size().bytes).toBeLessThanOrEqual(50_000)
    expect(pages.size().pages).toBe(0)
  })
})

describe('while the database is away', () => {
  const breaking = (after: number): Page => (_, res, times) => html(res, times > after ? 'broken' : `made ${times}`, times > after ? 500 : 200)

  it('a page that only lacks something new stands in, with a line in the log', async () => {
    const { ask, pages, logged } = await open(breaking(1))
    await ask()
    pages.drop([changeOf('a', 'published')])
    expect(await ask()).toMatchObject({ status: 200, text: 'made 1' })
    expect(logged).toHaveLength(1)
  })

  it.each<ChangeKind>(['withdrawn', 'embargoed', 'corrected', 'updated', 'changed', 'deleted', 'began', 'ended'])(
    'a page from before “%s” does not come back',
    async (kind) => {
      const { ask, pages } = await open(breaking(1))
      await ask()
      pages.drop([changeOf('a', 'published'), changeOf('a', kind)])
      const answer = await ask()
      expect(answer.status).toBe(503)
      expect(answer.text).toContain('<html lang="kk">')
      expect(answer.text).not.toMatch(/broken|made/)
      expect(answer.headers['cache-control']).toBe('no-store')
    },
  )

  it('a page that is only out of date stands in', async () => {
    const edge = new Date(Date.now() + 60)
    const { ask, made } = await open((_, res, times) => {
      noteFreshUntil([edge, new Date(Number.NaN)])
      html(res, 'x', times === 1 ? 200 : 500)
    })
    await ask()
    while (Date.now() < edge.getTime()) await new Promise((resolve) => setTimeout(resolve, 5))
    expect([(await ask()).status, made.length]).toEqual([200, 2])
  })

  it('a page does not outlive its time', async () => {
    const edge = new Date(Date.now() + 60)
    const { ask } = await open((_, res, times) => {
      noteUntil([edge])
      html(res, 'x', times === 1 ? 200 : 500)
    })
    await ask()
    while (Date.now() < edge.getTime()) await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await ask()).status).toBe(503)
  })

  it.each([
    ['/kk', 'kk'],
    ['/ru/news/x', 'ru'],
    ['/en/search?q=x', 'en'],
    ['/wp-login.php', 'kk'],
  ])('whatever breaks, %s answers with a page in its language and no stack', async (path, language) => {
    const { ask } = await open((req) => void req.socket.destroy())
    const answer = await ask(path)
    expect(answer.status).toBe(503)
    expect(answer.text).toContain(`<html lang="${language}">`)
    expect(answer.text).not.toMatch(/socket|at .+:\d+/)
    expect(answer.headers['retry-after']).toBeDefined()
  })

  it('a page that says itself that something is not there yet is passed on, and is no fault', async () => {
    const { ask, logged } = await open((_, res) => html(res, 'іздеу дайындалып жатыр', 503))
    const answer = await ask('/kk/search?q=x')
    expect(answer).toMatchObject({ status: 503, text: 'іздеу дайындалып жатыр' })
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(logged).toEqual([])
    // What is the same for everybody has no such page.
    expect((await ask('/kk')).text).not.toContain('іздеу')
  })

  it('who has got a part of an answer is cut off, not given another one', async () => {
    const { ask } = await open((_, res) => {
      res.writeHead(200, { 'Content-Type': 'application/zip', 'Content-Length': '10' }).write('abc', () => res.destroy())
    })
    await expect(ask('/kk/press/kit')).rejects.toThrow(/aborted|hang up|reset/)
  })
})
