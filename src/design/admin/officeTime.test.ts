import { afterEach, expect, it } from 'vitest'
import { fromOfficeInput, fromThisClock, onThisClock, readOfficeDate, toOfficeInput, writeOfficeDate } from './officeTime.ts'

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone ?? ''
})

it('goes to the office’s clock and back', () => {
  expect(toOfficeInput('2026-11-25T20:30:00.000Z')).toBe('2026-11-26T01:30')
  expect(new Date(fromOfficeInput('2026-11-26T01:30') ?? '').toISOString()).toBe('2026-11-25T20:30:00.000Z')
  expect([toOfficeInput(null), fromOfficeInput(''), fromOfficeInput(null)]).toEqual(['', undefined, undefined])
})

it.each(['UTC', 'Asia/Tashkent', 'Etc/GMT-6', 'America/New_York'])('shows the office’s clock on a computer set to %s, and reads what is picked there', (TZ) => {
  process.env.TZ = TZ
  const shown = onThisClock('2026-11-25T20:30:00.000Z')
  expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([26, 1, 30])
  expect(fromThisClock(shown)).toBe('2026-11-25T20:30:00.000Z')
})

it('is written as people here write it', () => {
  expect([writeOfficeDate('2026-11-05T09:30'), writeOfficeDate('2026-11-05'), writeOfficeDate('')]).toEqual(['05.11.2026 09:30', '05.11.2026', ''])
})

it.each([
  ['05.11.2026 09:30', '2026-11-05T09:30'],
  [' 5.11.2026  9:30 ', '2026-11-05T09:30'],
  ['05.11.2026, 09.30', '2026-11-05T09:30'],
  ['05/11/2026 09:30', '2026-11-05T09:30'],
  ['2026-11-05T09:30', '2026-11-05T09:30'],
  ['2026-11-05 09:30', '2026-11-05T09:30'],
  ['05.11.2026', undefined],
  ['31.02.2026 09:30', undefined],
  ['05.11.2026 24:00', undefined],
  ['05.11.26 09:30', undefined],
  ['05.11.2026 09:30 10:30', undefined],
  ['ертең', undefined],
])('reads %o as %s', (text, value) => {
  expect(readOfficeDate(text, true)).toBe(value)
})

it.each([['5.11.2026', '2026-11-05'], ['2026-11-05', '2026-11-05'], ['05.11.2026 09:30', undefined], ['30.02.2026', undefined]])('reads the day %o as %s', (text, value) => {
  expect(readOfficeDate(text, false)).toBe(value)
})
