import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf, embargoedNews, itemAt } from '../../../tests/support/premises.ts'
import { addDays, officeDay } from '#languages/officeDay.ts'
import { calendarDays } from './calendarDays.ts'
import { loadCalendar } from './loadCalendar.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

it('shows what goes out, lifts, takes place and is quiet, each on its days', async () => {
  const now = new Date()
  const tomorrow = officeDay(new Date(now.getTime() + 86_400_000))
  const range = calendarDays({ view: 'week', day: tomorrow }, now)
  const days = range.weeks.flat()
  const scheduled = await itemAt(office, 'news', 'scheduled/never')
  const embargoed = await embargoedNews(office)
  const start = `${days[2]}T04:00:00.000Z`
  const event = await draftOf(office, 'events', { startsAt: start, endsAt: `${days[3]}T04:00:00.000Z` })
  await draftOf(office, 'events', { startsAt: `${addDays(days[6] ?? '', 3)}T04:00:00.000Z` })
  // Midnight in the office is 19:00 UTC of the day before.
  const quiet = await office.payload.create({
    collection: 'quiet-periods',
    data: { name: 'Тыныштық', covers: 'campaign', from: `${days[3]}T19:00:00.000Z`, to: `${days[5]}T19:00:00.000Z` },
  })
  const { editor } = await deskHands(office)
  const entries = await loadCalendar(editor, { filters: {}, range })
  expect(entries.map(({ kind, key, days: on }) => ({ kind, key, on })).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
    { kind: 'embargo', key: `embargo-${embargoed.id}`, on: [tomorrow] },
    { kind: 'event', key: `event-${event.id}`, on: [days[2], days[3]] },
    { kind: 'quiet', key: `quiet-${quiet.id}`, on: [days[4], days[5]] },
    { kind: 'scheduled', key: `scheduled-${scheduled.id}`, on: [tomorrow] },
  ])
  const movable = (found: typeof entries) => found.filter(({ isMovable }) => isMovable).map(({ kind }) => kind).toSorted()
  expect(movable(entries)).toEqual(['embargo', 'scheduled'])
  // An embargo that has lifted is history.
  expect(movable(await loadCalendar(editor, { filters: {}, range, now: new Date(`${days[6]}T18:59:59.000Z`) }))).toEqual(['scheduled'])
  // Whatever kind they are, a day's entries follow the clock.
  const late = await draftOf(office, 'events', { startsAt: `${tomorrow}T18:59:59.000Z` })
  const ofDay = (await loadCalendar(editor, { filters: {}, range })).filter(({ days: on, at }) => on.includes(tomorrow) && at && officeDay(at) === tomorrow)
  expect(ofDay.at(-1)?.key).toBe(`event-${late.id}`)
  const stranger = await office.person('Бөтен', 'editor')
  const foreign = await loadCalendar(await office.as({ ...stranger, desks: [office.otherDesk] }), { filters: {}, range })
  expect(foreign.map(({ kind }) => kind)).toEqual(['quiet'])
})
