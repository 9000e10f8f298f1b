import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { move } from '#workflow/move.ts'
import { openOffice, type Office } from '../tests/support/office.ts'
import { deskHands, draftOf, embargoedNews, itemAt, liveNews } from '../tests/support/premises.ts'
import { tellHub } from './tellHub.ts'

let office: Office
let answer: number | 'nothing' = 204
const told: URLSearchParams[] = []
const hub = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += String(chunk)))
  request.on('end', () => {
    told.push(new URLSearchParams(body))
    if (answer === 'nothing') response.socket?.destroy()
    else response.writeHead(answer).end()
  })
})

beforeAll(async () => {
  hub.listen(0, '127.0.0.1')
  await once(hub, 'listening')
  process.env.WEBSUB_HUB = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
  office = await openOffice()
  await tellHub(office.payload)
})
afterEach(() => {
  vi.useRealTimers()
  answer = 204
})
afterAll(async () => {
  delete process.env.WEBSUB_HUB
  hub.close()
  await office.close()
})

/** The feeds that the hub hears of, now and by retries. */
async function tell(): Promise<string[]> {
  told.length = 0
  await tellHub(office.payload)
  return told.flatMap((one) => one.getAll('hub.url')).map((url) => new URL(url).pathname)
}
const waiting = async (): Promise<number> => (await office.payload.count({ collection: 'payload-jobs', where: { queue: { equals: 'webSub' } } })).totalDocs

it('names each feed of a story that went out, once', async () => {
  const topic = await office.payload.create({ collection: 'topics', data: { name: 'Сайлау' } })
  const quote = await draftOf(office, 'quotes')
  const item = await liveNews(office, { topics: [topic.id], quotes: [quote.id] })
  const feeds = await tell()
  expect(told.map((one) => one.get('hub.mode'))).toEqual(['publish'])
  expect(feeds).toHaveLength(new Set(feeds).size)
  for (const format of ['rss', 'atom', 'json']) {
    expect(feeds).toContain(`/kk/feeds/all.${format}`)
    expect(feeds).toContain(`/kk/feeds/topics/sajlau.${format}`.replace('sajlau', String(topic.slug)))
    expect(feeds).toContain(`/kk/feeds/desks/qalalyq-shtab.${format}`)
    expect(feeds.some((feed) => feed.startsWith('/kk/feeds/speakers/') && feed.endsWith(format))).toBe(true)
  }
  expect(feeds.filter((feed) => !feed.startsWith('/kk/'))).toEqual([])
  expect(await tell()).toEqual([])

  const { chief } = await deskHands(office)
  await move(chief, { ...item, transition: 'withdraw', input: { reason: 'Қате' } })
  expect(await tell()).toContain('/kk/feeds/all.rss')
})

it('says nothing of drafts, and nothing of an embargo before it lifts', async () => {
  await itemAt(office, 'news', 'approved/never')
  await embargoedNews(office)
  expect(await tell()).toEqual([])
})

it.each([500, 404, 'nothing'] as const)('tells a hub that answers %s again, later, and once', async (fault) => {
  answer = fault
  await liveNews(office)
  expect(await tell()).toContain('/kk/feeds/all.rss')
  expect(await waiting()).toBe(1)
  // Not at once: a hub that is ill is not helped by haste.
  expect(await tell()).toEqual([])
  answer = 204
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] })
  expect(await tell()).toContain('/kk/feeds/all.rss')
  expect(await waiting()).toBe(0)
  expect(await tell()).toEqual([])
})

it('takes up a ping that a dead server left in the middle', async () => {
  const { id } = await office.payload.jobs.queue({ task: 'pingHub', queue: 'webSub', input: { feeds: ['/kk/feeds/all.rss'] } })
  await office.payload.db.updateJobs({ where: { id: { equals: id } }, data: { processing: true }, returning: false })
  expect(await tell()).toEqual(['/kk/feeds/all.rss'])
})
