import { expect, it } from 'vitest'
import { clockPace, longestWait } from './followClock.ts'

it('what is due when a server is killed goes out within ten seconds, with a second for the round itself', () => {
  expect(longestWait(clockPace)).toBeLessThanOrEqual(9)
})
