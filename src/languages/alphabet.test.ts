import { expect, it } from 'vitest'
import { alphabet } from './alphabet.ts'

it.each([
  ['kk', ['Ә', 'А', 'Қ', 'К', 'Ң', 'Н'], ['А', 'Ә', 'К', 'Қ', 'Н', 'Ң']],
  ['kk', ['10-ші штаб', '9-шы штаб', '1-ші штаб'], ['1-ші штаб', '9-шы штаб', '10-ші штаб']],
  ['ru', ['Школа № 12', 'Школа № 2'], ['Школа № 2', 'Школа № 12']],
] as const)('%s: %o', (language, given, ordered) => {
  expect(given.toSorted(alphabet(language))).toEqual(ordered)
})
