import { expect, it } from 'vitest'
import { mailLinkTitle } from './mailLinkTitle.ts'

it.each([
  ['expired', 'Сілтеме жарамсыз'],
  ['unknown', 'Сілтеме жарамсыз'],
  ['confirmAlerts', 'Жазылымды растау'],
  ['alerts', 'Хабарландыру баптаулары'],
  ['confirmWatch', 'Материал туралы хабар'],
  ['watch', 'Материал туралы хабар'],
] as const)('the page of a link of the kind %s is called «%s»', (kind, title) => {
  expect(mailLinkTitle({ kind }, 'kk')).toBe(title)
})
