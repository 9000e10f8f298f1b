import { expect, it } from 'vitest'
import { recentViewers } from './recentViewers.ts'

const minute = 60_000
const start = Date.now()

it.each([
  ['at once', 0, false],
  ['within the period', 29, false],
  ['in the next period', 45, false],
  ['after a long while', 95, true],
])('a second look %s', (_, minutes, counts) => {
  const isFirst = recentViewers({ minutes: 30 })
  expect(isFirst('reader', 'story', start)).toBe(true)
  expect(isFirst('reader', 'story', start + minutes * minute)).toBe(counts)
})

it('tells readers and stories apart', () => {
  const isFirst = recentViewers()
  expect([isFirst('a', 'one'), isFirst('b', 'one'), isFirst('a', 'two'), isFirst('a', 'one')]).toEqual([true, true, true, false])
})

it('is bounded, and the newest are still known when it is full', () => {
  const isFirst = recentViewers({ most: 100 })
  for (let reader = 0; reader < 1000; reader += 1) isFirst(`reader ${reader}`, 'story')
  expect(isFirst('reader 999', 'story')).toBe(false)
  expect(isFirst('reader 0', 'story')).toBe(true)
})
