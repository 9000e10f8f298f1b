import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { closeSite, html, openSite } from '../../../tests/support/finishedSite.ts'

afterEach(closeSite)

describe('finished pages', () => {
  it('know since when they are so, for whoever asks by date alone', async () => {
    const { ask } = await openSite((_, res) => void res.writeHead(200, { 'Content-Type': 'application/rss+xml', 'Last-Modified': 'Mon, 16 Feb 2026 10:00:00 GMT' }).end('<rss/>'))
    const statuses = ['Mon, 16 Feb 2026 10:00:00 GMT', 'Tue, 17 Feb 2026 10:00:00 GMT', 'Sun, 15 Feb 2026 10:00:00 GMT', 'rubbish'].map(async (date) => (await ask('/kk/feeds/all.rss', { 'If-Modified-Since': date })).status)
    expect(await Promise.all(statuses)).toEqual([304, 304, 200, 200])
    // The name of the version counts before the date.
    expect((await ask('/kk/feeds/all.rss', { 'If-Modified-Since': 'Tue, 17 Feb 2026 10:00:00 GMT', 'If-None-Match': '"x"' })).status).toBe(200)
  })

  it('are made a few at once when many different ones are asked for', async () => {
    let go = (): void => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    const { ask, made } = await openSite(async (_, res) => {
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
    const { ask, made } = await openSite(async (_, res) => {
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
    const { ask } = await openSite((req, res) => html(res, String(req.headers['x-forwarded-for'])))
    const claims = { 'X-Forwarded-For': '198.51.100.1' }
    const answers = [await ask('/views', { method: 'POST', ...claims }), await ask('/kk', { cookie: 'payload-token=a', ...claims })]
    expect(answers.map(({ text }) => text)).toEqual(['127.0.0.1', '127.0.0.1'])
    expect((await ask('/kk', claims)).text).toBe('undefined')
  })

  it('are not made for what is no address', async () => {
    const { ask, made } = await openSite((_, res) => html(res, 'a'))
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
    const { ask } = await openSite((_, res) => void res.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': own }).end('tell()'))
    const { headers, text } = await ask('/islands/view.0123456789ab.mjs')
    expect([headers['cache-control'], text]).toEqual([own, 'tell()'])
  })

  it('are made without what others have sent: query, cookies, headers', async () => {
    const seen: object[] = []
    const { ask, made } = await openSite((req, res) => {
      seen.push(req.headers)
      html(res, 'a')
    })
    await ask('/kk?utm_source=%3Cscript%3E', { Cookie: 'payload-lng=ru', 'X-Forwarded-Host': 'evil.example', Host: 'evil.example' })
    expect(made).toEqual(['/kk'])
    expect(JSON.stringify(seen)).not.toMatch(/evil|payload-lng/)
  })

  it('are passed by for whoever is signed in, and for what is no reading', async () => {
    const { ask, made } = await openSite((req, res, times) => html(res, `${req.method} ${req.headers.cookie ?? ''} ${times}`))
    await ask()
    const mine = await ask('/kk?x=1', { Cookie: 'payload-token=mine' })
    expect([mine.text, mine.headers['cache-control']]).toEqual(['GET payload-token=mine 2', 'private, no-store'])
    expect((await ask('/kk', { method: 'POST' })).text).toBe('POST  3')
    expect((await ask('/kk/somewhere?q=x')).text).toBe('GET  4')
    expect((await ask()).text).toBe('GET  1')
    expect(made).toEqual(['/kk', '/kk?x=1', '/kk', '/kk/somewhere?q=x'])
  })

  it('let through what is no page, as it comes', async () => {
    const { ask } = await openSite((req, res) => {
      res.writeHead(206, { 'Content-Type': 'application/zip', 'Content-Length': '3', 'Content-Range': 'bytes 0-2/9', ETag: '"z"' }).end(req.headers.range ? 'abc' : '')
    })
    const part = await ask('/kk/press/kit', { Range: 'bytes=0-2' })
    expect([part.status, part.text, part.headers.etag, part.headers['content-length']]).toEqual([206, 'abc', '"z"', '3'])
  })
})
