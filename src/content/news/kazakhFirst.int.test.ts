import type { Where } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, embargoedNews, itemAt, liveNews } from '../../../tests/support/premises.ts'
import { codeIn, openRoads } from '../../../tests/support/roads.ts'
import { move } from '#workflow/move.ts'
import type { User } from '../../payload-types.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let hands: Awaited<ReturnType<typeof deskHands>>
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  hands = await deskHands(office)
})
afterAll(() => office.close())

const user = () => hands.editor.user as User
const reason = 'Шетел БАҚ-ы күтіп отыр'
const mutation = `mutation ($id: String!, $reason: String) { moveNews(id: $id, transition: publish, reason: $reason) { state } }`
const at = new Date(Date.now() + 3_600_000).toISOString()

it.each([
  ['REST', async (id: string, given?: string) => codeIn(await roads.rest(user(), 'POST', `/news/${id}/move`, { transition: 'publish', ...(given && { reason: given }) }))],
  ['a schedule', async (id: string, given?: string) => codeIn(await roads.rest(user(), 'POST', `/news/${id}/move`, { transition: 'schedule', publishAt: at, ...(given && { reason: given }) }))],
  ['GraphQL', async (id: string, given?: string) => codeIn(await roads.graphql(user(), mutation, { id, reason: given }))],
  ['many at once', async (id: string, given?: string) => {
    const { body } = await roads.rest(user(), 'POST', '/desk/bulk', { items: [{ collection: 'news', id }], action: 'publish', ...(given && { reason: given }) })
    return (body.results as { refusal?: string }[])[0]?.refusal && 'kazakhFirst'
  }],
] as const)('a reason is asked by %s, and logged', async (_, go) => {
  const russian = await itemAt(office, 'news', 'approved/never', { language: 'ru' })
  expect(await go(russian.id)).toBe('kazakhFirst')
  expect(await go(russian.id, reason)).toBeUndefined()
  const where: Where = { and: [{ item: { equals: russian.id } }, { action: { in: ['publish', 'schedule'] } }] }
  expect((await office.payload.find({ collection: 'audit-entries', where })).docs).toMatchObject([{ reason }])
})

it('none is asked when the Kazakh version is live, and again when it is withdrawn', async () => {
  const source = await liveNews(office)
  const russian = await itemAt(office, 'news', 'approved/never', { language: 'ru', story: (await office.payload.findByID({ collection: 'news', id: source.id, depth: 0 })).story })
  const asked = async () => (await roads.rest(user(), 'GET', `/news/${russian.id}/moves`)).body.needsKazakhReason
  expect(await asked()).toBe(false)
  await move(hands.chief, { ...source, transition: 'withdraw', input: { reason: 'Қате' } })
  expect(await asked()).toBe(true)
})

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString()

it('a Kazakh version under embargo lets another go with it or after it, and none before', async () => {
  const lift = hours(2)
  const source = await embargoedNews(office, { releaseAt: new Date(lift) })
  const { story } = await office.payload.findByID({ collection: 'news', id: source.id, depth: 0 })
  const russian = await itemAt(office, 'news', 'approved/never', { language: 'ru', story })
  const publish = async (releaseAt?: string) => codeIn(await roads.rest(user(), 'POST', `/news/${russian.id}/move`, { transition: 'publish', releaseAt }))
  expect((await roads.rest(user(), 'GET', `/news/${russian.id}/moves`)).body).toMatchObject({ needsKazakhReason: true, kazakhFrom: lift })
  expect(await publish()).toBe('kazakhFirst')
  expect(await publish(hours(1))).toBe('kazakhFirst')
  expect(await publish(lift)).toBeUndefined()
})
