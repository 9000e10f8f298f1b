import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, itemAt } from '../../tests/support/premises.ts'
import { codeIn, openRoads, tracesOf } from '../../tests/support/roads.ts'
import type { User } from '../payload-types.ts'
import { newestRevision } from './newestRevision.ts'
import type { ItemReference } from './workflowOptions.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
})
afterAll(() => office.close())

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const order = async (who: 'author' | 'editor' | 'nobody', { id }: ItemReference, publishAt: unknown) => {
  const hands = await deskHands(office)
  return roads.rest(who === 'nobody' ? undefined : (hands[who].user as User), 'POST', `/news/${id}/reschedule`, { publishAt })
}

it('puts a scheduled item at another time, with its approval and its change note', async () => {
  const reference = await itemAt(office, 'news', 'scheduled/live')
  const nobody = await office.as(undefined)
  const before = await newestRevision(nobody, reference)
  const at = inDays(5)
  expect((await order('editor', reference, at)).body).toMatchObject({ state: 'scheduled', revision: before?.id })
  const after = await newestRevision(nobody, reference)
  expect(new Date(String(after?.item.publishAt)).toISOString()).toBe(at)
  const kept = (revision: typeof after) => {
    const { approvedHash, approvedRevision, pendingChange } = (revision?.item.workflow ?? {}) as Record<string, unknown>
    return { approvedHash, approvedRevision, pendingChange }
  }
  expect(kept(after)).toEqual(kept(before))
  const main = await office.payload.findByID({ collection: 'news', id: reference.id, depth: 0 })
  expect(main.publishAt).toBe(at)
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: reference.id } }, sort: '-at', limit: 2 })
  expect(Object.fromEntries(docs.map(({ action, setTime }) => [action, setTime]))).toEqual({ schedule: at, unschedule: null })
})

describe('is refused, and leaves the old time', () => {
  const quiet = { from: inDays(9), to: inDays(12) }
  beforeAll(() => office.payload.create({ collection: 'quiet-periods', data: { name: 'Сайлау', covers: 'campaign', ...quiet } }))

  async function reordered(who: 'author' | 'editor' | 'nobody', at: string) {
    const imprint = { issuedBy: 'Штаб', orderedBy: 'Штаб', paidFrom: 'Сайлау қоры' }
    const reference = await itemAt(office, 'news', 'scheduled/never', { nature: 'campaign', imprint })
    const nobody = await office.as(undefined)
    const before = await tracesOf(nobody, 'news', reference.id)
    const code = codeIn(await order(who, reference, at))
    return { code, before, after: await tracesOf(nobody, 'news', reference.id) }
  }

  it.each([
    ['by a reporter', 'author', inDays(3), 'moveNotYours'],
    ['by nobody', 'nobody', inDays(3), 'moveNotYours'],
    ['to no time', 'editor', 'ертең', 'moveNotUnderstood'],
    ['into the past', 'editor', inDays(-1), 'publishAtPast'],
    ['into a quiet period', 'editor', inDays(10), 'quietPeriod'],
  ] as const)('%s', async (_, who, at, code) => {
    const answer = await reordered(who, at)
    expect(answer).toEqual({ code, before: answer.before, after: answer.before })
  })


  it('for what is not scheduled any more, or not there', async () => {
    const approved = await itemAt(office, 'news', 'approved/never')
    expect(codeIn(await order('editor', approved, inDays(3)))).toBe('notScheduled')
    expect((await order('editor', { collection: 'news', id: '00000000-0000-7000-8000-000000000000' }, inDays(3))).status).toBe(404)
  })
})
