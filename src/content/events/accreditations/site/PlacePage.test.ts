import { expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { sayOfPlace } from './PlacePage.tsx'

it.each(languages)('what all forms say says nothing of subscribing in %s', (language) => {
  for (const said of ['refusedEmail', 'refusedConsent', 'refusedWords', 'refusedOrigin', 'refusedSize', 'refusedOften', 'refusedMail']) {
    expect(sayOfPlace(language, said)).toMatch(/\.$/)
    expect(sayOfPlace(language, said)).not.toMatch(/жазыл|подпис|subscri/i)
  }
})
