import { expect, it } from 'vitest'
import { limitRate } from './limitRate.ts'

it('lets each do something so often, and again when the time is over', () => {
  const may = limitRate({ most: 2, minutes: 10 })
  const start = 1_000_000_000
  expect([may('a', start), may('a', start + 1), may('a', start + 2), may('b', start + 3)]).toEqual([true, true, false, true])
  expect(may('a', start + 9 * 60_000)).toBe(false)
  expect(may('a', start + 10 * 60_000)).toBe(true)
})

it('holds nobody back whom it cannot tell from others', () => {
  const may = limitRate({ most: 1, minutes: 10 })
  expect([may(''), may(''), may('')]).toEqual([true, true, true])
})
