import { expect, it } from 'vitest'
import { formatDuration } from './formatDuration.ts'

const minute = 60_000
it.each([
  [0, '1 минут', '1 минута', '1 minute'],
  [59 * minute, '59 минут', '59 минут', '59 minutes'],
  [60 * minute, '1 сағат', '1 час', '1 hour'],
  [22.9 * 60 * minute, '22 сағат', '22 часа', '22 hours'],
  [24 * 60 * minute, '1 күн', '1 день', '1 day'],
  [11 * 24 * 60 * minute, '11 күн', '11 дней', '11 days'],
  [13 * 24 * 60 * minute, '13 күн', '13 дней', '13 days'],
])('%d ms', (milliseconds, ...expected) => {
  expect((['kk', 'ru', 'en'] as const).map((language) => formatDuration(milliseconds, language))).toEqual(expected)
})
