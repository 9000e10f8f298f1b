import { afterAll, beforeAll, expect, it } from 'vitest'
import { itemAt, liveNews } from '../../../../tests/support/premises.ts'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import { loadEvent, loadEvents } from './loadEvents.ts'

let office: Office
const hour = 3_600_000
const at = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()
let story = ''

beforeAll(async () => {
  office = await openOffice()
  const make = (title: string, startsAt: string, endsAt?: string) => itemAt(office, 'events', 'live/live', { title, startsAt, endsAt })
  const later = await make('later', at(48))
  await make('soon', at(2))
  await make('now', at(-1), at(1))
  await make('over', at(-5), at(-4))
  await make('long over', at(-50))
  await itemAt(office, 'events', 'withdrawn/withdrawn', { title: 'cancelled', startsAt: at(3) })
  await itemAt(office, 'events', 'draft/never', { title: 'planned', startsAt: at(4) })
  story = (await liveNews(office, { event: later.id })).id
})
afterAll(() => office.close())

const titles = (events: { title: { kk?: string } }[]) => events.map(({ title }) => title.kk)

it('parts what is to come and going on, the next first, from what is over, the last first', async () => {
  const { upcoming, items } = await loadEvents(office.payload, 1)
  expect([titles(upcoming), titles(items)]).toEqual([['now', 'soon', 'later'], ['over', 'long over']])
  expect(await loadEvents(office.payload, 2)).toMatchObject({ upcoming: [], items: [] })
})

it('finds an event with its stories, says why one was taken down, and keeps quiet of a plan', async () => {
  expect(await loadEvent(office.payload, 'kk', 'later')).toMatchObject({ event: { title: { kk: 'later' } }, stories: { items: [{ id: story }] } })
  expect(await loadEvent(office.payload, 'kk', 'cancelled')).toMatchObject({ withdrawn: { reason: 'Себебі бар' } })
  expect(await loadEvent(office.payload, 'kk', 'planned')).toBeUndefined()
})
