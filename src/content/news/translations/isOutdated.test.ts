import { expect, it } from 'vitest'
import { isOutdated } from './isOutdated.ts'

it.each([
  ['nothing has changed, nothing is public', { base: 'a', newest: 'a', live: undefined }, false, false],
  ['nothing has changed, both are live', { base: 'a', newest: 'a', live: 'a' }, true, false],
  ['a draft follows the newest text', { base: 'a', newest: 'b', live: 'a' }, false, true],
  ['a live translation does not follow what nobody has published', { base: 'a', newest: 'b', live: 'a' }, true, false],
  ['a live translation follows what was published', { base: 'a', newest: 'b', live: 'b' }, true, true],
  ['a live translation made from a text that is about to come', { base: 'b', newest: 'b', live: 'a' }, true, false],
  ['published, and changed again', { base: 'a', newest: 'c', live: 'b' }, true, true],
  ['taken back to the words it was made from', { base: 'a', newest: 'a', live: 'b' }, true, false],
  ['a live translation of a source that is not public', { base: 'a', newest: 'b', live: undefined }, true, true],
] as const)('%s', (_, texts, translationIsLive, expected) => {
  expect(isOutdated(texts, translationIsLive)).toBe(expected)
})
