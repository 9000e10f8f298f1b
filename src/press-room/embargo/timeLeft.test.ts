import { expect, it } from 'vitest'
import { timeLeft } from './timeLeft.ts'

const now = Date.parse('2026-03-16T09:00:00.000Z')

it.each([
  ['2026-03-18T12:30:00.000Z', '2 күн 3 сағат'],
  ['2026-03-17T09:00:00.000Z', '1 күн'],
  ['2026-03-17T09:07:00.000Z', '1 күн'],
  ['2026-03-16T11:05:00.000Z', '2 сағат 5 минут'],
  ['2026-03-16T09:00:30.000Z', '1 минут'],
])('to %s it is %s', (releaseAt, left) => {
  expect(timeLeft('kk', releaseAt, now)).toBe(left)
})
