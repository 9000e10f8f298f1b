import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { answerWithDocument } from '#content/documents/answerWithDocument.ts'
import { answerWithPhoto } from '#content/photos/answerWithPhoto.ts'
import { usageOf } from '#people/newsrooms/countUse.ts'
import { keepingResponses } from '#platform/currentResponse.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { itemAt, liveNews, speaker } from '../../../tests/support/premises.ts'
import { basketCookie, itemsIn, toKey } from '../basket/basketItems.ts'
import { answerWithRelease } from '../documents/answerWithRelease.ts'
import { answerWithItems } from '../kits/answerWithKit.ts'
import type { KitSource } from '../pressFileAddresses.ts'
import { newsroomGate } from './newsroomGate.ts'

let office: Office
let server: Server
let site: string
let ids: Record<'story' | 'first' | 'second' | 'quote' | 'shoot' | 'event' | 'document', string>

/** In place of Next: the routes of files. */
async function answerOf(url: string, headers: Headers, method: string): Promise<Response> {
  const request = new Request(`http://127.0.0.1${url}`, { headers, method })
  const [, , what = '', of = '', id = ''] = url.split('?')[0]?.split('/') ?? []
  if (what === 'photos') return answerWithPhoto(office.payload, request, { id: of, rendition: id })
  if (what === 'documents') return answerWithDocument(office.payload, request, { id: of })
  if (what === 'releases') return answerWithRelease(office.payload, request, { id: of, format: id })
  return answerWithItems(office.payload, request, of === 'basket' ? itemsIn(headers) : [{ collection: of as KitSource, id }])
}

const next: RequestListener = (req, res) =>
  void answerOf(req.url ?? '', new Headers(req.headers as Record<string, string>), req.method ?? '').then(async ({ status, headers, body }) => {
    res.writeHead(status, Object.fromEntries(headers))
    // Who has all the bytes that were promised may go before the stream has ended.
    if (body && req.method !== 'HEAD') return pipeline(Readable.fromWeb(body as never), res).catch(() => res.destroy())
    // HTTP ends an answer to HEAD with its head: a body would be cut off.
    await body?.cancel()
    res.end()
  })

beforeAll(async () => {
  office = await openOffice()
  const event = (await itemAt(office, 'events', 'live/live')).id
  const shoot = (await office.payload.create({ collection: 'shoots', data: { title: 'Штабтың ашылуы', desk: office.desk } as never, locale: 'kk' })).id
  const photo = async (given: object) => (await itemAt(office, 'photos', 'live/live', { headline: 'Штаб ашылды', shoot, ...given })).id
  const [first, second] = [await photo({ ofEvent: event }), await photo({})]
  const quote = (await itemAt(office, 'quotes', 'live/live', { text: 'Біз дайынбыз.', speaker: await speaker(office), position: 'Басшы' })).id
  const story = (await liveNews(office, { headline: 'Қалалық штаб ашылды', quotes: [quote], event })).id
  const file = { data: Buffer.from('a;b\n1;2\n'), mimetype: 'text/csv', name: 'esep.csv', size: 8 }
  const document = (await office.payload.create({ collection: 'documents', data: { title: 'Есеп', kind: 'table', desk: office.desk, _status: 'published' } as never, file, locale: 'kk' })).id
  ids = { story, first, second, quote, shoot, event, document }
  // Whoever has the key does not matter here: newsrooms.int.test.ts asks that.
  const admit = async (key: string) => ({ newsroom: { id: key, name: `Арна ${key}` } }) as never
  server = createServer(newsroomGate(office.payload, keepingResponses(next), admit)).listen(0)
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 120_000)
afterAll(async () => {
  server.close()
  await office.close()
})

const ask = async (path: string, key: string, { method = 'GET', ...headers }: Record<string, string> = {}): Promise<number> => {
  const answer = await fetch(`${site}${path}`, { method, headers: { Authorization: `Bearer ${key}`, ...headers } })
  await answer.arrayBuffer()
  return answer.status
}
const logged = async (key: string) => {
  const { docs } = await office.payload.find({ collection: 'downloads', where: { taker: { equals: key } }, pagination: false })
  return docs
}

type Asked = { path: string; cookie?: string; holds: [collection: string, item: string][]; file?: string }

it.each<[string, () => Asked]>([
  ['a story', () => ({ path: `/files/kits/news/${ids.story}`, holds: [['news', ids.story], ['quotes', ids.quote]] })],
  ['a shoot', () => ({ path: `/files/kits/shoots/${ids.shoot}?size=web`, holds: [['photos', ids.first], ['photos', ids.second]] })],
  ['an event', () => ({ path: `/files/kits/events/${ids.event}`, holds: [['news', ids.story], ['photos', ids.first], ['quotes', ids.quote]] })],
  ['a basket', () => ({
    path: '/files/kits/basket',
    cookie: `${basketCookie}=${toKey({ collection: 'photos', id: ids.second })}.${toKey({ collection: 'quotes', id: ids.quote })}`,
    holds: [['photos', ids.second], ['quotes', ids.quote]],
  })],
  ['a photo', () => ({ path: `/files/photos/${ids.first}/print`, holds: [['photos', ids.first]], file: 'print' })],
  ['a document', () => ({ path: `/files/documents/${ids.document}`, holds: [['documents', ids.document]], file: 'original' })],
  ['a release', () => ({ path: `/files/releases/${ids.story}/docx`, holds: [['news', ids.story]], file: 'docx' })],
])('%s: what is in the file or archive is in the log, under the name of the newsroom', async (of, asked) => {
  const { path, cookie, holds, file = 'kit' } = asked()
  const key = `key-${of.replace(' ', '-')}`
  expect(await ask(path, key, cookie ? { cookie } : {})).toBe(200)
  await vi.waitUntil(async () => (await logged(key)).length === holds.length, { timeout: 5000 })
  const rows = await logged(key)
  expect(rows.map(({ collection, item }) => [collection, item]).toSorted()).toEqual(holds.toSorted())
  for (const row of rows) expect(row).toMatchObject({ takerKind: 'newsroom', takerName: `Арна ${key}`, file, isEmbargoed: false })
  expect(rows.filter(({ version }) => !version)).toEqual([])
  await usageOf(office.payload).write()
  const { docs } = await office.payload.find({ collection: 'newsroom-usage', where: { key: { equals: key } } })
  expect(docs).toMatchObject([{ files: 1, items: 0 }])
})

it('is not, where nothing was taken', async () => {
  expect(await ask(`/files/kits/shoots/${ids.shoot}`, 'nothing', { method: 'HEAD' })).toBe(200)
  expect(await ask('/files/kits/shoots/0190a000-0000-7000-8000-000000000009', 'nothing')).toBe(404)
  expect(await ask(`/files/documents/${ids.document}`, 'nothing', { range: 'bytes=3-' })).toBe(206)
  expect(await ask(`/files/photos/${ids.first}/whole-800.webp`, 'nothing')).toBe(200)
  await ask(`/files/documents/${ids.document}`, 'last', { range: 'bytes=0-3' })
  await vi.waitUntil(async () => (await logged('last')).length === 1, { timeout: 5000 })
  expect(await logged('nothing')).toEqual([])
})
