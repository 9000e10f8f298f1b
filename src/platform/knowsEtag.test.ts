import { expect, it } from 'vitest'
import { knowsEtag } from './knowsEtag.ts'

it.each([
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  [null, false],
])('If-None-Match: %s', (given, known) => {
  expect(knowsEtag(given, 'W/"a"')).toBe(known)
  expect(knowsEtag(given, '"a"')).toBe(known)
})
