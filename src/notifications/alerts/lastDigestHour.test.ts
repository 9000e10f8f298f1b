import { expect, it } from 'vitest'
import { lastDigestHour } from './lastDigestHour.ts'

// 14:30 in Almaty.
const now = new Date('2026-03-15T09:30:00Z')

it.each([
  [['09'], '2026-03-15T04:00:00.000Z'],
  [['09', '18'], '2026-03-15T04:00:00.000Z'],
  [['07', '12', '15'], '2026-03-15T07:00:00.000Z'],
  [['18'], '2026-03-14T13:00:00.000Z'],
  [[], '2026-03-15T04:00:00.000Z'],
  [null, '2026-03-15T04:00:00.000Z'],
])('%o: %s', (hours, moment) => {
  expect(lastDigestHour(hours, now).toISOString()).toBe(moment)
})

it('is the very hour when it strikes', () => {
  expect(lastDigestHour(['12'], new Date('2026-03-15T07:00:00Z')).toISOString()).toBe('2026-03-15T07:00:00.000Z')
})
