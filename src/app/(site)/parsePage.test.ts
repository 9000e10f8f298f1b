import { expect, it } from 'vitest'
import { parsePage } from './parsePage.ts'

it.each([
  [undefined, 1],
  ['1', 1],
  ['20', 20],
  ['0', undefined],
  ['-1', undefined],
  ['1e9', undefined],
  ['1000000000', undefined],
  ['abc', undefined],
  ['', undefined],
  ['01', undefined],
  ['1.5', undefined],
  [['1', '2'], undefined],
])('%o is page %o', (given, page) => {
  expect(parsePage(given)).toBe(page)
})
