import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftNews, itemAt } from '../../../tests/support/premises.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import { roles } from '#people/users/roles.ts'
import type { ItemReference } from '../workflowOptions.ts'
import { assign } from './assign.ts'
import { usualPatience } from './patience.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб' } })
})
afterAll(() => office.close())

const hour = 3_600_000
const patienceOf = async ({ collection, id }: ItemReference): Promise<number[]> => {
  const both = [true, false].map(async (draft) => {
    const { stateSince, dueAt } = await office.payload.findByID({ collection, id, draft, depth: 0 })
    return (new Date(String(dueAt)).getTime() - new Date(String(stateSince)).getTime()) / hour
  })
  return Promise.all(both)
}

it('is what it always was until somebody sets it', async () => {
  expect(await patienceOf(await draftNews(office))).toEqual([usualPatience.draft, usualPatience.draft])
  expect(await patienceOf(await itemAt(office, 'quotes', 'inReview/never'))).toEqual([usualPatience.inReview, usualPatience.inReview])
})

it('a new limit holds for what comes and for what waits already, and touches nothing else', async () => {
  const waiting = await itemAt(office, 'news', 'inReview/never')
  const urgent = await itemAt(office, 'photos', 'inReview/never')
  await assign(await office.as(await office.person('Шығарушы', 'editor')), { ...urgent, input: { priority: 'urgent' } })
  const live = await itemAt(office, 'news', 'live/live')
  const before = await office.payload.findByID({ collection: 'news', id: live.id, draft: true, depth: 0 })
  const jobs = async () => (await office.payload.count({ collection: 'payload-jobs', where: { taskSlug: { equals: 'followPatience' } } })).totalDocs
  await office.payload.jobs.run({ limit: 100 })

  await office.payload.updateGlobal({ slug: 'settings', data: { patience: { ...usualPatience, inReview: 6 } } })
  expect(await jobs()).toBe(1)
  expect(await patienceOf(await itemAt(office, 'events', 'inReview/never'))).toEqual([6, 6])
  await office.payload.jobs.run({ limit: 100 })
  expect(await jobs()).toBe(0)
  expect(await patienceOf(waiting)).toEqual([6, 6])
  expect(await patienceOf(urgent)).toEqual([0.5, 0.5])
  expect(await office.payload.findByID({ collection: 'news', id: live.id, draft: true, depth: 0 })).toEqual(before)
})

it('a save of the settings that leaves the limits alone works nothing out anew', async () => {
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Орталық штаб' } })
  expect((await office.payload.count({ collection: 'payload-jobs', where: { taskSlug: { equals: 'followPatience' } } })).totalDocs).toBe(0)
})

it.each([...roles, undefined])('%s sets it only as a chief editor or an administrator', async (role) => {
  const user = role && (await office.person(`Рөлі: ${role}`, role))
  const { status } = await roads.rest(user, 'POST', '/globals/settings', { patience: { draft: 100 } })
  expect(status === 200).toBe(role === 'chiefEditor' || role === 'administrator')
})

it.each([0, -5, 9000])('%s hours are no limit', async (hours) => {
  const { chief } = await deskHands(office)
  const { status } = await roads.rest(chief.user as never, 'POST', '/globals/settings', { patience: { draft: hours } })
  expect(status).toBe(400)
})
