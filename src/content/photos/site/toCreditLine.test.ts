import { expect, it } from 'vitest'
import { toCreditLine } from './toCreditLine.ts'

it.each([
  [{ creator: 'Дана Нұрпейіс', credit: 'Медиа орталық' }, 'Дана Нұрпейіс / Медиа орталық'],
  [{ creator: 'Дана Нұрпейіс', credit: 'Медиа орталық / Дана Нұрпейіс' }, 'Медиа орталық / Дана Нұрпейіс'],
  [{ credit: 'Медиа орталық' }, 'Медиа орталық'],
  [{ creator: 'Дана Нұрпейіс' }, 'Дана Нұрпейіс'],
])('%o is credited as %s', (photo, line) => {
  expect(toCreditLine(photo)).toBe(line)
})
