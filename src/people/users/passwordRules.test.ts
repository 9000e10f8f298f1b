import { expect, it } from 'vitest'
import { makePassword } from './makePassword.ts'
import { whyNotPassword } from './passwordRules.ts'

const person = { email: 'erasyl.toqsanbay@media-center.example', name: 'Ерасыл Тоқсанбай' }

it.each([
  ['', 'passwordTooShort'],
  ['елу бес қоз', 'passwordTooShort'],
  ['😀'.repeat(11), 'passwordTooShort'],
  ['жол '.repeat(51), 'passwordTooLong'],
  ['Password-1234', 'passwordCommon'],
  ['абабабабабаб', 'passwordCommon'],
  ['Қазақстан 2026', 'passwordCommon'],
  ['erasyl.toqsanbay', 'passwordIsPersonal'],
  ['Тоқсанбай2026', 'passwordIsPersonal'],
  ['erasyl.toqsanbay@media-center.example', 'passwordIsPersonal'],
  ['елу бес қозы', undefined],
  ['Ерасыл тауға шығып, қозы бақты', undefined],
])('%s: %s', (password, problem) => {
  expect(whyNotPassword(password, person)).toBe(problem)
})

it('takes what the house makes up itself', () => {
  expect(whyNotPassword(makePassword(), person)).toBeUndefined()
})
