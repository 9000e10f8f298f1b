import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftNews, embargoedNews, itemAt, liveNews } from '../../../tests/support/premises.ts'
import { codeIn, openRoads } from '../../../tests/support/roads.ts'
import { roles } from '#people/users/roles.ts'
import { lastSequence, numberChanges } from '#publication/changes/numberChanges.ts'
import { readChanges } from '#publication/changes/readChanges.ts'
import { move } from '#workflow/move.ts'
import type { User } from '../../payload-types.ts'
import { findFrontPicks } from './findFrontPicks.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let chief: User
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  chief = (await deskHands(office)).chief.user as User
})
afterEach(() => office.payload.updateGlobal({ slug: 'front', data: { lead: null, slots: [] } }))
afterAll(() => office.close())

const compose = (data: object, user: User | undefined = chief) => roads.rest(user, 'POST', '/globals/front', data)
const storyOf = async (id: string) => (await office.payload.findByID({ collection: 'news', id, depth: 0 })).story
const imprint = { issuedBy: 'Штаб', orderedBy: 'Штаб', paidFrom: 'Қор' }
const campaign = () => liveNews(office, { nature: 'campaign', imprint })
const hour = 3_600_000
const quietNow = () => ({ name: 'Сайлау күні', covers: 'campaign' as const, from: new Date(Date.now() - hour).toISOString(), to: new Date(Date.now() + hour).toISOString() })

describe('composing the front page', () => {
  it('puts stories on top in their order, in each language its own version', async () => {
    const [lead, first, second] = [await liveNews(office), await liveNews(office), await liveNews(office)]
    const russian = await itemAt(office, 'news', 'live/live', { language: 'ru', story: await storyOf(first.id) })
    expect((await compose({ lead: lead.id, slots: [second.id, first.id] })).status).toBe(200)
    const ids = async (language: 'kk' | 'ru') => {
      const { lead: top, slots } = await findFrontPicks(office.payload, language)
      return [top?.id, ...slots.map(({ id }) => id)]
    }
    expect(await ids('kk')).toEqual([lead.id, second.id, first.id])
    expect(await ids('ru')).toEqual([undefined, russian.id])
  })

  it('leaves out what is withdrawn since, and lets the rest be changed', async () => {
    const hands = await deskHands(office)
    const [gone, stays] = [await liveNews(office), await liveNews(office)]
    await compose({ lead: gone.id, slots: [stays.id] })
    await move(hands.chief, { ...gone, transition: 'withdraw', input: { reason: 'Қате' } })
    expect(await findFrontPicks(office.payload, 'kk')).toMatchObject({ slots: [{ id: stays.id }] })
    expect((await compose({ slots: [] })).status).toBe(200)
  })

  it('is logged with who, and what stood there before and after; told to the feed of changes', async () => {
    await numberChanges(office.payload)
    const before = await lastSequence(office.payload)
    const item = await liveNews(office, { headline: 'Көпір ашылды' })
    await compose({ lead: item.id, slots: [] })
    await compose({ lead: item.id })
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { action: { equals: 'composeFront' } }, sort: '-at', limit: 1 })
    expect(docs).toMatchObject([{ actorName: chief.name, from: null, to: '«Көпір ашылды»' }])
    await numberChanges(office.payload)
    const told = (await readChanges(office.payload, before)) ?? []
    expect(told.map(({ collection }) => collection)).toContain('front')
  })

  it.each(roles)('is open to a %s as the roles say', async (role) => {
    const user = await office.person(`Басты бет: ${role}`, role)
    const allowed = role === 'chiefEditor' || role === 'administrator'
    expect((await compose({ slots: [] }, user)).status).toBe(allowed ? 200 : 403)
    expect((await roads.rest(user, 'GET', '/globals/front')).status).toBe(200)
  })

  it('is closed to nobody, over REST and GraphQL', async () => {
    expect([(await roads.rest(undefined, 'GET', '/globals/front')).status, (await roads.rest(undefined, 'POST', '/globals/front', { slots: [] })).status]).toEqual([403, 403])
    const { body } = await roads.graphql(undefined, 'mutation { updateFront(data: { slots: [] }) { updatedAt } }')
    expect(body.errors).toHaveLength(1)
  })
})

describe('a composition is refused', () => {
  it.each([
    ['with a draft', async () => ({ lead: (await draftNews(office)).id }), 'frontNotLive'],
    ['with what is withdrawn', async () => ({ slots: [(await itemAt(office, 'news', 'withdrawn/withdrawn')).id] }), 'frontNotLive'],
    ['with what is not there', async () => ({ slots: ['00000000-0000-7000-8000-000000000000'] }), 'frontNotLive'],
    ['with the same item twice', async () => { const { id } = await liveNews(office); return { lead: id, slots: [id] } }, 'frontTwice'],
    ['with two versions of one story', async () => {
      const { id } = await liveNews(office)
      return { slots: [id, (await itemAt(office, 'news', 'live/live', { language: 'ru', story: await storyOf(id) })).id] }
    }, 'frontTwice'],
    ['with too many', async () => ({ slots: await Promise.all(Array.from({ length: 7 }, async () => (await liveNews(office)).id)) }), 'frontTooMany'],
  ] as const)('%s', async (_, data, code) => {
    const answer = await compose(await data())
    expect([answer.status, codeIn(answer)]).toEqual([422, code])
    expect(await findFrontPicks(office.payload, 'kk')).toEqual({ slots: [] })
  })

  it('with campaign material in a quiet period, over GraphQL too; what stood there stays and is not shown', async () => {
    const [standing, another] = [await campaign(), await campaign()]
    await compose({ lead: standing.id, slots: [] })
    const period = await office.payload.create({ collection: 'quiet-periods', data: quietNow() as never })
    expect(codeIn(await compose({ slots: [another.id] }))).toBe('frontQuiet')
    const mutation = `mutation { updateFront(data: { slots: ["${another.id}"] }) { updatedAt } }`
    expect(codeIn(await roads.graphql(chief, mutation))).toBe('frontQuiet')
    expect(await findFrontPicks(office.payload, 'kk')).toEqual({ slots: [] })
    await office.payload.delete({ collection: 'quiet-periods', id: period.id })
    expect(await findFrontPicks(office.payload, 'kk')).toMatchObject({ lead: { id: standing.id } })
  })

  it('made from a page that somebody else has changed since', async () => {
    await compose({ slots: [] })
    const seen = (await roads.rest(chief, 'GET', '/globals/front')).body
    await compose({ lead: (await liveNews(office)).id })
    expect(codeIn(await compose({ lead: null, slots: [], updatedAt: seen.updatedAt }))).toBe('frontStale')
  })
})

it('a story under embargo may be put there before, and is seen by nobody until then', async () => {
  const item = await embargoedNews(office)
  expect((await compose({ lead: item.id })).status).toBe(200)
  expect(await findFrontPicks(office.payload, 'kk')).toEqual({ slots: [] })
})
