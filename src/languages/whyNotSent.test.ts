import { expect, it } from 'vitest'
import { whyNotSent } from './whyNotSent.ts'

it.each([
  ['EENVELOPE 550 5.1.1 No such user', 'Почтовый сервер не принял этот адрес (550 5.1.1 No such user)'],
  ['EBOUNCED', 'Письмо вернулось: его не доставили'],
  ['EGONE', 'Учётной записи больше нет, или доступ по ней закрыт'],
  ['ETIMEDOUT', 'Почтовый сервер не отвечает или не принимает писем (ETIMEDOUT)'],
  ['EPROTOCOL 421', 'Почтовый сервер не отвечает или не принимает писем (EPROTOCOL 421)'],
  [null, 'Почтовый сервер не отвечает или не принимает писем'],
])('%s is said as %s', (lastError, sentence) => {
  expect(whyNotSent('ru', lastError)).toBe(sentence)
})
