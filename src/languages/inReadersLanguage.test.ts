import { expect, it, vi } from 'vitest'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { inReadersLanguage } from './inReadersLanguage.ts'

const said = (error: Error, graphqlResult?: object) =>
  inReadersLanguage({ error, graphqlResult, context: {}, req: { i18n: { language: 'kk' } } } as never)
const wrapped = (originalError: Error) => Object.assign(new Error(originalError.message), { originalError })
const sentence = 'Алдымен жүйеге кіріңіз.'

it('says over GraphQL what a refusal says over REST, whichever copy of the class a built route has', async () => {
  vi.resetModules()
  const { RuleViolation: Copy } = await import('#platform/RuleViolation.ts')
  expect(Copy).not.toBe(RuleViolation)
  for (const Class of [RuleViolation, Copy]) {
    const refusal = new Class('signInFirst', { status: 401 })
    expect(said(refusal)).toMatchObject({ status: 401, response: { errors: [{ message: sentence, data: { code: 'signInFirst' } }] } })
    expect(said(wrapped(refusal), { message: 'signInFirst', path: ['moveNews'] })).toEqual({ graphqlResult: { message: sentence, path: ['moveNews'] } })
  }
})

it('leaves what is no refusal as it is', () => {
  expect(said(new Error('no such table'))).toBeUndefined()
  expect(said(wrapped(new Error('no such table')), { message: 'no such table' })).toBeUndefined()
})
