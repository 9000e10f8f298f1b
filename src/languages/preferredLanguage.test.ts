import { expect, it } from 'vitest'
import { preferredLanguage } from './preferredLanguage.ts'

it.each([
  [null, 'kk'],
  ['', 'kk'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['de-DE, EN-gb;q=0.7', 'en'],
  ['fr,*', 'kk'],
])('%s is %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
