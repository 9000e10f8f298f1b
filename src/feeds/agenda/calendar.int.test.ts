import { afterAll, beforeAll, expect, it } from 'vitest'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, edit, itemAt } from '../../../tests/support/premises.ts'
import { answerWithAgenda, answerWithEvent } from './answerWithCalendar.ts'

let office: Office
let event: ItemReference
const hour = 3_600_000
const at = (hours: number): string => new Date(Math.floor(Date.now() / 1000) * 1000 + hours * hour).toISOString()
const startsAt = at(48)

beforeAll(async () => {
  process.env.SITE_URL = 'https://media.example'
  office = await openOffice()
  event = await itemAt(office, 'events', 'live/live', { title: 'Ашық есік күні; кездесу, жиын', description: 'Бірінші жол\nЕкінші жол', startsAt, endsAt: at(50), place: 'Мәдениет сарайы', address: 'Достық, 5', latitude: 51.1282, longitude: 71.4304 })
  await itemAt(office, 'events', 'live/live', { title: 'Көптен бері өтті', startsAt: at(-24 * 60) })
  await itemAt(office, 'events', 'draft/never', { title: 'Жоспар', startsAt: at(20) })
})
afterAll(() => office.close())

type Component = Record<string, string>

/** Reads a calendar back as RFC 5545 says: lines unfolded, text unescaped. */
function parse(text: string): { calendar: Component; events: Component[] } {
  expect(text).not.toMatch(/[^\r]\n/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  const events: Component[] = []
  const calendar: Component = {}
  let current = calendar
  for (const line of text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? []
    if (line === 'BEGIN:VEVENT') events.push((current = {}))
    else if (line === 'END:VEVENT') current = calendar
    else current[name] = value.replaceAll(/\\([,;\\nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
  }
  return { calendar, events }
}

const ask = (path: string) => new Request(`https://media.example${path}`)
const stamp = (iso: string): string => `${iso.replaceAll(/[-:]|\.\d+/g, '')}`
const agenda = async () => parse(await (await answerWithAgenda(office.payload, ask('/kk/feeds/agenda.ics'), 'kk')).text())
const one = (file: string) => answerWithEvent(office.payload, ask(`/kk/feeds/events/${file}`), { language: 'kk', file })

it('lists what is to come, in UTC, with place and point', async () => {
  const answer = await answerWithAgenda(office.payload, ask('/kk/feeds/agenda.ics'), 'kk')
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const { calendar, events } = parse(await answer.text())
  expect(calendar).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH' })
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    UID: `event-${event.id}@media.example`,
    SUMMARY: 'Ашық есік күні; кездесу, жиын',
    DTSTART: stamp(startsAt),
    STATUS: 'CONFIRMED',
    GEO: '51.1282;71.4304',
  })
  expect(events[0]?.LOCATION).toContain('Мәдениет сарайы')
  expect(events[0]?.DESCRIPTION).toContain('Бірінші жол\nЕкінші жол')
})

it('a new version has a higher number and the same name; a calendar that has it is told 304', async () => {
  const before = (await agenda()).events[0]
  const again = await one(`${event.id}.ics`)
  const known = new Request('https://media.example/kk/feeds/events/x.ics', { headers: { 'if-none-match': again.headers.get('etag') ?? '' } })
  expect((await answerWithEvent(office.payload, known, { language: 'kk', file: `${event.id}.ics` })).status).toBe(304)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const { author, editor } = await deskHands(office)
  await edit(office, event, { startsAt: at(49) })
  // What is only planned is no version.
  expect((await agenda()).events[0]).toEqual(before)
  await move(author, { ...event, transition: 'submit' })
  await move(editor, { ...event, transition: 'approve' })
  await move(editor, { ...event, transition: 'publish', input: { change: 'minor' } })
  const after = (await agenda()).events[0]
  expect(after?.UID).toBe(before?.UID)
  expect(after?.DTSTART).not.toBe(before?.DTSTART)
  expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE))
})

it('an event that was called off is cancelled in calendars that have it, with the reason and nothing else', async () => {
  const before = (await agenda()).events[0]
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const { chief } = await deskHands(office)
  await move(chief, { ...event, transition: 'withdraw', input: { reason: 'Ауа райы' } })
  for (const { events } of [await agenda(), parse(await (await one(`${event.id}.ics`)).text())]) {
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ UID: before?.UID, STATUS: 'CANCELLED', DESCRIPTION: expect.stringContaining('Ауа райы') })
    expect(events[0]?.SUMMARY).not.toContain('Ашық есік')
    expect(Number(events[0]?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE))
  }
})

it.each(['x.ics', 'x', '../secret.ics', `${'a'.repeat(100)}.ics`, '.ics'])('%s is no event', async (file) => {
  expect((await one(file)).status).toBe(404)
})
