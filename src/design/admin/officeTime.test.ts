import { afterEach, expect, it } from 'vitest'
import { fromOfficeInput, fromThisClock, onThisClock, toOfficeInput } from './officeTime.ts'

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
