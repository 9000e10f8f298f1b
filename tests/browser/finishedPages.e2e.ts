import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { connectTo } from '#platform/database/sqlite/writerConnection.ts'
import { bodyOf } from '../support/bodyOf.ts'
import { dataFolder, site } from './support/browser.ts'
import { openNewsDesk, pageOf } from './support/newsDesk.ts'
import { secondServer } from './support/secondServer.ts'

type NewsDesk = Awaited<ReturnType<typeof openNewsDesk>>

let token = ''
let api: NewsDesk['api']
let draft: NewsDesk['draft']
let move: NewsDesk['move']
let publish: NewsDesk['publish']
beforeAll(async () => {
  ;({ token, api, draft, move, publish } = await openNewsDesk())
})

const read = async (path: string, { from = site, ...init }: RequestInit & { from?: string } = {}) => {
  const response = await fetch(`${from}${path}`, { redirect: 'manual', ...init })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await pause(20)
}
const shows = async (path: string, words: string, from = site): Promise<boolean> => (await read(path, { from })).text.includes(words)

describe('finished pages follow what is public', () => {
  it('a new story is everywhere, also for those who asked for it too early and keep asking', async () => {
    const item = await draft()
    let asking = true
    const readers = Array.from({ length: 8 }, async (_, reader) => {
      while (asking) await read(reader % 2 ? pageOf(item) : '/kk/news')
    })
    expect((await read(pageOf(item))).status).toBe(404)
    await publish(item)
    await until(async () => (await read(pageOf(item))).status === 200)
    await until(() => shows('/kk/news', item.headline))
    await until(() => shows('/kk', item.headline))
    asking = false
    await Promise.all(readers)
    expect(await shows('/ru/news', item.headline)).toBe(false)
  })

  it('a correction is on the page, and a withdrawal takes the page down and out of the lists', async () => {
    const item = await draft()
    await publish(item)
    await until(() => shows(pageOf(item), 'Бүгін кездесу өтті.'))
    await api(`/news/${item.id}?draft=true`, 'PATCH', { body: bodyOf('Кеше кездесу өтті.') })
    await publish(item, { change: 'correction', changeNote: 'Күні түзетілді' })
    await until(async () => (await shows(pageOf(item), 'Кеше кездесу өтті.')) && (await shows(pageOf(item), 'Күні түзетілді')))
    await until(() => shows('/kk/news', item.headline))

    await move(item, 'withdraw', { reason: 'Дереккөз расталмады' })
    await until(async () => (await read(pageOf(item))).status === 410)
    expect(await shows(pageOf(item), 'Дереккөз расталмады')).toBe(true)
    await until(async () => !(await shows('/kk/news', item.headline)) && !(await shows('/kk', item.headline)))
  })

  it('an embargo lifts by itself, and not before its time', async () => {
    const item = await draft()
    await read('/kk/news')
    const releaseAt = new Date(Date.now() + 4000)
    await publish(item, { releaseAt: releaseAt.toISOString() })
    const seenBefore: unknown[] = []
    await until(async () => {
      const { status } = await read(pageOf(item))
      const listed = await shows('/kk/news', item.headline)
      if (Date.now() < releaseAt.getTime()) seenBefore.push(...(status === 200 || listed ? [{ status, listed }] : []))
      return status === 200 && listed
    })
    expect(seenBefore).toEqual([])
    expect(Date.now()).toBeGreaterThanOrEqual(releaseAt.getTime())
  })

  it('what the house says of itself is on every page', async () => {
    const { organisation } = (await api('/globals/settings?locale=kk')) as { organisation: string }
    await read('/kk/about')
    await api('/globals/settings?locale=kk', 'POST', { organisation: 'Жаңа атау' })
    await until(async () => (await shows('/kk/about', 'Жаңа атау')) && (await shows('/kk', 'Жаңа атау')))
    await api('/globals/settings?locale=kk', 'POST', { organisation })
    await until(async () => !(await shows('/kk', 'Жаңа атау')))
    expect(await shows('/kk', organisation)).toBe(true)
  })

  it('on a second server of the same database too, which stops in good order', async () => {
    const other = await secondServer()
    const item = await draft()
    expect((await read(pageOf(item), { from: other.site })).status).toBe(404)
    await publish(item)
    await until(async () => (await read(pageOf(item), { from: other.site })).status === 200)
    await until(() => shows('/kk', item.headline, other.site))
    await move(item, 'withdraw', { reason: 'Қате' })
    await until(async () => (await read(pageOf(item), { from: other.site })).status === 410)
    expect(await other.stop()).toBe(0)
  })
})

describe('finished pages as they are sent', () => {
  it('carry no script and no data of the framework, the house’s security headers, and a mark of their own', async () => {
    await read('/kk')
    const { text, headers } = await read('/kk')
    expect(text).not.toMatch(/__next|<script(?![^>]*(?:data-island|ld\+json))|as="script"|<link[^>]+stylesheet/)
    expect(text).toContain('<style>')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('vary')).toBe('Accept-Encoding')
    const etag = headers.get('etag') ?? ''
    const again = await read('/kk', { headers: { 'If-None-Match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
    const head = await read('/kk', { method: 'HEAD' })
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag])
  })

  it('are not those of people who are signed in', async () => {
    const mine = await read('/kk', { headers: { Cookie: `payload-token=${token}` } })
    expect([mine.status, mine.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await read('/kk')).headers.get('cache-control')).toMatch(/^public/)
    expect((await read('/health')).headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['/kk/news?page=-1', 404],
    ['/kk/news?page=1e9', 404],
    ['/kk/news?page=9999999', 404],
    [`/kk?${'x'.repeat(10_000)}`, 200],
    ['/kk/news/%00', 404],
    ['/kk/news/%F0%9F%98%80', 404],
    ['/kk/news/%E0%A4%A', 400],
    ['/de', 404],
    ['/kk/../../etc/passwd', 404],
    ['/wp-login.php', 404],
  ])('%s answers %i with a page of ours or none, and no stack', async (path, status) => {
    const answer = await read(path)
    expect(answer.status, answer.text.slice(0, 500)).toBe(status)
    expect(answer.text).not.toMatch(/at .+\(.+:\d+:\d+\)|node_modules|__next/)
  })
})

it('while the database cannot answer, a page that only lacks something new stands in, and a withdrawn one never', async () => {
  const [live, gone] = [await draft(), await draft()]
  for (const item of [live, gone]) {
    await publish(item)
    await until(async () => (await read(pageOf(item))).status === 200)
  }
  await until(() => shows('/kk/news', live.headline))
  await move(gone, 'withdraw', { reason: 'Қате' })
  await until(async () => !(await shows('/kk/news', gone.headline)))
  // A withdrawal takes away every page that might show the item: this one is made anew before the database goes.
  await read(pageOf(live))
  const late = await draft()
  const database = connectTo(`file:${join(dataFolder, 'media-center.db')}`)
  const rename = (from: string, to: string) => database.execute(`ALTER TABLE ${from} RENAME TO ${to}`)
  await publish(late)
  await rename('news', 'news_away')
  try {
    expect((await read(pageOf(live))).status).toBe(200)
    expect(await shows('/kk/news', live.headline)).toBe(true)
    expect(await shows(pageOf(gone), 'Бүгін кездесу өтті.')).toBe(false)
    const unknown = await read(pageOf(late))
    expect(unknown.status).toBeGreaterThanOrEqual(404)
    expect(unknown.text).not.toMatch(/no such table|at .+\(.+:\d+:\d+\)/)
  } finally {
    await rename('news_away', 'news')
    database.close()
  }
  await until(async () => (await read(pageOf(late))).status === 200)
  await until(() => shows('/kk/news', late.headline))
})
