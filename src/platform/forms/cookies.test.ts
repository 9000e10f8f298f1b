import { expect, it } from 'vitest'
import { readCookie } from './cookies.ts'

it.each([
  ['session=abc', 'abc'],
  ['a=1; session=a.b-c_%20d; b=2', 'a.b-c_%20d'],
  ['a=1;session=abc ; b=2', 'abc'],
  ['session=', ''],
  ['session=one; session=two', 'one'],
  ['press-session=abc', undefined],
  ['a=session=abc', undefined],
  ['', undefined],
])('%j has the session %j', (cookie, session) => {
  expect(readCookie(new Headers({ cookie }), 'session')).toBe(session)
})
