import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { liveNews } from '../../../tests/support/premises.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { countUse, usageOf } from '#people/newsrooms/countUse.ts'
import { keyIn } from '#people/newsrooms/newsroomKey.ts'
import { newsroomGate } from './newsroomGate.ts'
import { newsrooms } from '#people/newsrooms/newsrooms.ts'
import { takenBy } from './recordTaken.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let server: Server
let site: string
const behind: { url: string; authorization: string | undefined; raw: string[] }[] = []

const next: RequestListener = (req, res) => {
  behind.push({ url: req.url ?? '', authorization: req.headers.authorization, raw: req.rawHeaders })
  res.writeHead(req.url?.includes('zhoq') ? 404 : 200).end('ok')
}

beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  server = createServer(newsroomGate(office.payload, next)).listen(0)
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 120_000)
afterAll(async () => {
  server.close()
  await office.close()
})

/** A newsroom with its key, made as a press officer makes it. */
async function newsroom(given: Record<string, unknown> = {}): Promise<{ id: string; key: string }> {
  const officer = await office.person('Баспасөз', 'pressOfficer')
  const data = { newsroom: 'Қала газеті', contact: 'Дана', perMinute: 100, perDay: 1000, expiresAt: new Date(Date.now() + 86_400_000).toISOString(), ...given }
  const { body } = await roads.rest(officer, 'POST', '/newsroom-keys', data)
  const { id } = body.doc as { id: string }
  const made = await roads.rest(officer, 'POST', `/newsroom-keys/${id}/make-key`)
  return { id, key: String((made.body as { key?: string }).key) }
}

const ask = (path: string, key: string, headers: Record<string, string> = {}) => fetch(`${site}${path}`, { headers: { Authorization: `Bearer ${key}`, ...headers } })

describe('a key', () => {
  it('is shown once and kept as a hash', async () => {
    const { id, key } = await newsroom()
    expect(key).toMatch(/^mck_[\w-]{43}$/)
    const officer = await office.person('Баспасөз', 'pressOfficer')
    const { body } = await roads.rest(officer, 'GET', `/newsroom-keys/${id}`)
    expect(JSON.stringify(body)).not.toContain(key)
    expect(body.keyStart).toBe(key.slice(0, 8))
    expect(body.keyHash).toBeUndefined()
    const row = await office.payload.findByID({ collection: 'newsroom-keys', id, showHiddenFields: true })
    expect(JSON.stringify(row)).not.toContain(key)
  })

  it('is made by press officers and administrators, and ends with the next one', async () => {
    const { id, key } = await newsroom()
    for (const role of ['reporter', 'editor', 'chiefEditor', 'photographer'] as const) {
      expect((await roads.rest(await office.person(role, role), 'POST', `/newsroom-keys/${id}/make-key`)).status).toBe(403)
    }
    expect((await roads.rest(undefined, 'POST', `/newsroom-keys/${id}/make-key`)).status).toBe(403)
    expect((await ask('/kk/feeds/all.ninjs', key)).status).toBe(200)
    const made = await roads.rest(await office.person('Әкімші', 'administrator'), 'POST', `/newsroom-keys/${id}/make-key`)
    const admit = newsrooms(office.payload)
    expect(await admit(key)).toEqual({ refused: 'unknownKey' })
    expect(await admit(String((made.body as { key?: string }).key))).toMatchObject({ newsroom: { id } })
  })
})

describe('a request with a key', () => {
  it('goes on as anybody’s, without the header', async () => {
    const { key } = await newsroom()
    expect((await ask('/kk/feeds/all.newsml', key)).status).toBe(200)
    const last = behind.at(-1)
    expect(last).toMatchObject({ url: '/kk/feeds/all.newsml', authorization: undefined })
    expect(JSON.stringify(last?.raw)).not.toContain(key)
  })

  it.each([
    ['a forged key', `mck_${'x'.repeat(43)}`, 'Бұл кілт танылмады'],
    ['a very long key', `mck_${'x'.repeat(5000)}`, 'Бұл кілт танылмады'],
    ['a key of another form', 'secret', 'Бұл кілт танылмады'],
  ])('is refused for %s', async (_, key, sentence) => {
    const before = behind.length
    const answer = await ask('/kk/feeds/all.ninjs', key)
    expect([answer.status, answer.headers.get('www-authenticate'), answer.headers.get('cache-control')]).toEqual([401, 'Bearer', 'no-store'])
    expect(await answer.text()).toContain(sentence)
    expect(behind).toHaveLength(before)
  })

  it('is refused after the key’s end and after it was revoked, in the language of the address', async () => {
    const expired = await newsroom({ expiresAt: new Date(Date.now() - 1000).toISOString() })
    expect(await (await ask('/ru/feeds/all.ninjs', expired.key)).text()).toContain('Срок действия')
    const { id, key } = await newsroom()
    await office.payload.update({ collection: 'newsroom-keys', id, data: { revoked: true } })
    const answer = await ask('/files/photos/x/print', key, { 'Accept-Language': 'en' })
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('revoked')])
  })

  it('is held to the limit of a minute', async () => {
    const { key } = await newsroom({ perMinute: 3 })
    const statuses: number[] = []
    for (let count = 0; count < 4; count += 1) statuses.push((await ask('/kk/feeds/all.ninjs', key)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    const answer = await ask('/kk/feeds/all.ninjs', key)
    const seconds = Number(answer.headers.get('retry-after'))
    expect(seconds > 0 && seconds <= 60).toBe(true)
    expect(await answer.text()).toContain('минутына 3 сұраныс')
  })

  it('is held to the limit of a day, also after a restart', async () => {
    const { id, key } = await newsroom({ perDay: 2 })
    const usage = countUse(office.payload)
    const admit = newsrooms(office.payload, usage)
    await admit(key)
    await admit(key)
    expect(await admit(key)).toMatchObject({ refused: 'tooManyDay', limit: 2 })
    await usage.write()
    expect(await newsrooms(office.payload, countUse(office.payload))(key)).toMatchObject({ refused: 'tooManyDay' })
    const { docs } = await office.payload.find({ collection: 'newsroom-usage', where: { key: { equals: id } } })
    expect(docs).toMatchObject([{ newsroom: 'Қала газеті', requests: 2, refused: 1 }])
  })

  it('is counted by day, and what it takes is in the log of downloads', async () => {
    const { id, key } = await newsroom({ newsroom: 'Арна' })
    const story = await liveNews(office, { headline: 'Алынған жаңалық' })
    await ask(`/kk/items/news/${story.id}.ninjs`, key)
    await ask('/kk/items/news/zhoq.ninjs', key)
    await ask('/kk/feeds/all.ninjs', key)
    const downloads = () => office.payload.find({ collection: 'downloads', where: { taker: { equals: id } } })
    await vi.waitUntil(async () => (await downloads()).totalDocs > 0, { timeout: 5000 })
    expect((await downloads()).docs).toMatchObject([{ takerKind: 'newsroom', takerName: 'Арна', collection: 'news', item: story.id, title: 'Алынған жаңалық', file: 'ninjs', isEmbargoed: false }])
    await usageOf(office.payload).write()
    const { docs } = await office.payload.find({ collection: 'newsroom-usage', where: { key: { equals: id } } })
    expect(docs).toMatchObject([{ requests: 3, items: 1, files: 0, refused: 0 }])
    expect((await office.payload.findByID({ collection: 'newsroom-keys', id })).lastUsedAt).toBeTruthy()
  })
})

it.each([
  [undefined, undefined],
  ['Basic abc', undefined],
  ['JWT a.b.c', undefined],
  ['Bearer a.b.c', undefined],
  ['bearer mck_1', 'mck_1'],
])('the header %s has the key %s', (header, key) => expect(keyIn(header)).toBe(key))

it('lets the panel and its API look at their own tokens', async () => {
  const answer = await ask('/api/news', 'anything')
  expect([answer.status, behind.at(-1)?.authorization]).toEqual([200, 'Bearer anything'])
})

it.each([
  ['/kk/items/kits/a.newsml?x', { collection: 'news', item: 'a', file: 'kit.newsml', isFile: false }],
  ['/kk/items/shoots/s.ninjs', { collection: 'shoots', item: 's', file: 'ninjs', isFile: false }],
  ['/files/photos/a-1/print/name.jpg', undefined],
  ['/files/quote-cards/kk/q/square.png', { collection: 'quotes', item: 'q', file: 'card-square', isFile: true }],
  ['/kk/feeds/all.ninjs', undefined],
])('%s takes %j', (url, taken) => expect(takenBy(url)).toEqual(taken))
