import { expect, it } from 'vitest'
import { cleanMetadataText } from './cleanMetadataText.ts'

it.each([
  ['  Штаб ашылды \n', 'Штаб ашылды'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['a\0b\u0001c\u007f\u0085d\te', 'abcd e'],
  ['evil\u202Egpj.exe\u2066', 'evilgpj.exe'],
  ['\uFEFFbroken \uFFFD', 'broken'],
  ['и\u0306', 'й'],
])('makes %j into %j', (given, clean) => {
  expect(cleanMetadataText(given, 100)).toBe(clean)
})

it('never cuts a character in two', () => {
  expect(cleanMetadataText('👍'.repeat(9), 5)).toBe('👍'.repeat(5))
})
