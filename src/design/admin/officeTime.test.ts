import { expect, it } from 'vitest'
import { fromOfficeInput, toOfficeInput } from './officeTime.ts'

it('goes to the office’s clock and back', () => {
  expect(toOfficeInput('2026-11-25T20:30:00.000Z')).toBe('2026-11-26T01:30')
  expect(new Date(fromOfficeInput('2026-11-26T01:30') ?? '').toISOString()).toBe('2026-11-25T20:30:00.000Z')
  expect([toOfficeInput(null), fromOfficeInput(''), fromOfficeInput(null)]).toEqual(['', undefined, undefined])
})
