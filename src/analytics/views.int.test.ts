import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, embargoedNews, itemAt, liveNews } from '../../tests/support/premises.ts'
import { addDays, officeDay } from '#languages/officeDay.ts'
import { env } from '#platform/env.ts'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { countViews } from './countViews.ts'
import { findMostRead, loadViews } from './loadViews.ts'
import { receiveView, viewsOf } from './receiveView.ts'
import { viewMark } from './viewMark.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const storyOf = async ({ id }: ItemReference): Promise<string> =>
  String((await office.payload.findByID({ collection: 'news', id, depth: 0 })).story)
const rows = async (story: string) =>
  (await office.payload.find({ collection: 'view-counts', where: { story: { equals: story } }, sort: 'day' })).docs.map(({ day, count }) => [day, count])
const today = officeDay(new Date())
const mark = (story: string): string => viewMark(env().payloadSecret, story)

const phone = 'Mozilla/5.0 (Linux; Android 11; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36'
type Reader = { agent?: string; address?: string; body: string }
async function beacon({ agent = phone, address = '10.0.0.1', body }: Reader): Promise<number> {
  const headers = { 'user-agent': agent, 'x-forwarded-for': address, 'content-length': String(Buffer.byteLength(body)) }
  return (await receiveView(new Request('http://localhost/views', { method: 'POST', body, headers }), () => Promise.resolve(office.payload))).status
}

it('a look counts once for a reader, and for each reader', async () => {
  const story = await storyOf(await liveNews(office))
  for (const address of ['10.0.0.1', '10.0.0.1', '10.0.0.2']) expect(await beacon({ address, body: mark(story) })).toBe(204)
  await viewsOf(office.payload).write()
  expect(await rows(story)).toEqual([[today, 2], ['all', 2]])
})

it.each([
  ['a search robot', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  ['a messenger that draws a preview', 'TelegramBot (like TwitterBot)'],
  ['a script', 'curl/8.5.0'],
  ['nobody at all', ''],
])('%s does not count', async (_, agent) => {
  const story = await storyOf(await liveNews(office))
  expect(await beacon({ agent, body: mark(story) })).toBe(204)
  await viewsOf(office.payload).write()
  expect(await rows(story)).toEqual([])
})

it.each([
  ['a story that nobody handed out', () => 'no-such-story.AAAAAAAAAAAAAAAA', 400],
  ['another story’s mark', () => `other.${mark('one').split('.')[1]}`, 400],
  ['nothing', () => '', 400],
  ['a mark alone', () => `.${mark('x').split('.')[1]}`, 400],
  ['too much', () => 'а'.repeat(5000), 413],
])('%s is refused and leaves nothing', async (_, body, status) => {
  const before = (await office.payload.count({ collection: 'view-counts' })).totalDocs
  expect(await beacon({ body: body() })).toBe(status)
  await viewsOf(office.payload).write()
  expect((await office.payload.count({ collection: 'view-counts' })).totalDocs).toBe(before)
})

it('two servers that write at once lose nothing of one another', async () => {
  const [one, other] = [countViews(office.payload), countViews(office.payload)]
  const stories = Array.from({ length: 50 }, (_, index) => `together-${index}`)
  for (const story of stories) {
    one.count(story)
    other.count(story, 2)
  }
  await Promise.all([one.write(), other.write()])
  await Promise.all(stories.map(async (story) => expect(await rows(story)).toEqual([[today, 3], ['all', 3]])))
})

it('what could not be written is written the next time', async () => {
  const counter = countViews(office.payload)
  const { beginTransaction } = office.payload.db
  counter.count('kept')
  office.payload.db.beginTransaction = () => Promise.reject(new Error('the database is away'))
  await counter.write()
  office.payload.db.beginTransaction = beginTransaction
  counter.count('kept')
  await counter.write()
  expect(await rows('kept')).toEqual([[today, 2], ['all', 2]])
})

it('a day that is long past is forgotten, its sum is not', async () => {
  const counter = countViews(office.payload)
  counter.count('old', 4, new Date(`${addDays(today, -31)}T12:00:00.000Z`))
  counter.count('old', 1)
  await counter.write()
  expect(await rows('old')).toEqual([[today, 1], ['all', 5]])
})

it('a story’s views are those of all its languages and those it brought along', async () => {
  const kazakh = await liveNews(office, { earlierViews: 100 })
  const story = await storyOf(kazakh)
  const russian = await itemAt(office, 'news', 'live/live', { language: 'ru', story, earlierViews: 20 })
  const counter = countViews(office.payload)
  counter.count(story, 3)
  await counter.write()
  expect(await loadViews(office.payload, { story: await storyOf(russian) })).toBe(123)
})

it('the most read of the day are public, in the reader’s language, in their order', async () => {
  const { chief } = await deskHands(office)
  const [some, most, taken] = [await liveNews(office), await liveNews(office), await liveNews(office)]
  const hidden = await embargoedNews(office)
  const russian = await itemAt(office, 'news', 'live/live', { language: 'ru', story: await storyOf(most) })
  const counter = countViews(office.payload)
  for (const [item, views] of [[some, 1000], [most, 2000], [taken, 3000], [hidden, 4000]] as const) counter.count(await storyOf(item), views)
  counter.count(await storyOf(some), 9000, new Date(`${addDays(today, -1)}T12:00:00.000Z`))
  await counter.write()
  await move(chief, { ...taken, transition: 'withdraw', input: { reason: 'Қате' } })
  const ids = async (language: 'kk' | 'ru') => (await findMostRead(office.payload, language, { limit: 2 })).map(({ id }) => id)
  expect(await ids('kk')).toEqual([most.id, some.id])
  expect((await ids('ru'))[0]).toBe(russian.id)
  expect(await findMostRead(office.payload, 'kk', { day: '2020-01-01' })).toEqual([])
})

it('is read and written by nobody from outside', async () => {
  for (const user of [await office.person('Әкімші', 'administrator'), undefined]) {
    const how = { collection: 'view-counts', overrideAccess: false, ...(user && { user }) } as const
    await expect(office.payload.find(how)).rejects.toMatchObject({ status: 403 })
    await expect(office.payload.create({ ...how, data: { key: 'x', story: 'x', day: 'x', count: 1 } })).rejects.toMatchObject({ status: 403 })
  }
})
