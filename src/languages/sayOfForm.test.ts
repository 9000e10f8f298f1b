import { expect, it } from 'vitest'
import { languages } from './language.ts'
import { sayAgenda } from './messages/agenda.ts'
import { sayAlert } from './messages/alerts.ts'
import { sayTaker } from './messages/takers.ts'
import { sayOfForm } from './sayOfForm.ts'

it('says what became of a form in its own words before those of any', () => {
  expect(sayOfForm(sayTaker, 'ru', 'saidCheckMail', { hours: 48 })).toContain('48 часов')
  expect(sayOfForm(sayAgenda, 'ru', 'refusedFull')).toBe('Свободных мест не осталось.')
  expect(sayOfForm(sayAgenda, 'ru', 'refusedSize')).toBe('Форма слишком велика.')
})

it.each([undefined, '', 'refused', 'title', 'saidNothing', 'refusedItem', 'refusedtoString'])('says nothing for %j', (said) => {
  expect(sayOfForm(sayAlert, 'kk', said)).toBeUndefined()
})

it.each(languages)('what all forms say says nothing of subscribing in %s', (language) => {
  for (const said of ['refusedEmail', 'refusedConsent', 'refusedWords', 'refusedOrigin', 'refusedSize', 'refusedOften', 'refusedMail']) {
    expect(sayOfForm(sayAgenda, language, said)).toMatch(/\.$/)
    expect(sayOfForm(sayAgenda, language, said)).not.toMatch(/жазыл|подпис|subscri/i)
  }
})
