import { expect, it } from 'vitest'
import { formatNumber } from './formatNumber.ts'

it.each([
  [1234567.89, 'kk', '1\u00a0234\u00a0567,89'],
  [1234567.89, 'ru', '1\u00a0234\u00a0567,89'],
  [1234567.89, 'en', '1,234,567.89'],
  [1500, 'kk', '1\u00a0500'],
  [81.2, 'kk', '81,2'],
  [0, 'kk', '0'],
] as const)('%d in %s is %s', (value, language, expected) => {
  expect(formatNumber(value, language)).toBe(expected)
})
