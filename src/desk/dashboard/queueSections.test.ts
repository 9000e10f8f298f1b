import { expect, it } from 'vitest'
import { endOfOfficeDay, officeDay } from '#languages/officeDay.ts'
import { queueSections } from './queueSections.ts'

const now = new Date('2026-11-25T20:30:00.000Z')

it('the day ends at midnight in the office', () => {
  expect(officeDay(now)).toBe('2026-11-26')
  expect(endOfOfficeDay(now).toISOString()).toBe('2026-11-26T19:00:00.000Z')
  const today = queueSections({ id: 'me', name: '', roles: ['reporter'], desks: [] }, now).find(({ name }) => name === 'today')
  expect(JSON.stringify(today?.where)).toContain('2026-11-26T19:00:00.000Z')
})
