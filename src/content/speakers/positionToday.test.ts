import { expect, it } from 'vitest'
import { gatherShown, type Shown } from '#publication/shown/shown.ts'
import { positionToday } from './positionToday.ts'

const day = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString()

it('is the position of now, and says when that will change', () => {
  const shown: Shown = { tags: new Set(), until: Infinity }
  const minister = { title: 'Министр', from: inDays(-300), to: inDays(2) }
  const mayor = { title: 'Әкім', from: inDays(4) }
  expect(gatherShown(shown, () => positionToday([minister, mayor, { title: 'Депутат', to: inDays(-400) }]))).toBe(minister)
  // The last day counts to its end.
  expect([shown.until, shown.freshUntil]).toEqual([Infinity, Date.parse(minister.to) + day])
  expect(gatherShown({ tags: new Set(), until: Infinity }, () => positionToday([mayor]))).toBeUndefined()
})
