import { expect, it, vi } from 'vitest'
import { readFilled } from './filled.ts'
import { seeOther } from './seeOther.ts'

const settings = vi.hoisted(() => ({ siteUrl: 'https://media.example' }))
vi.mock('../env.ts', () => ({ env: () => settings }))

const cookieOf = (form: string) => seeOther('/kk/press/alerts', 'refusedEmail', new URLSearchParams(form)).headers.get('set-cookie')
const sentBack = (cookie: string | null) => readFilled(new Headers({ cookie: `other=1; ${cookie?.split(';')[0] ?? ''}` }))?.toString()

it('a form that is refused is found filled in on its page, but for the consent', () => {
  const cookie = cookieOf('name=%D3%98%D1%81%D0%B5%D0%BB;+%22x%22&topics=a&topics=b&consent=yes&words=v1')
  expect(sentBack(cookie)).toBe('name=%D3%98%D1%81%D0%B5%D0%BB%3B+%22x%22&topics=a&topics=b')
  expect(cookie).toMatch(/; Path=\/kk\/press\/alerts; Max-Age=120; HttpOnly; SameSite=Lax; Secure$/)
})

it('so is one with a long text in it', () => {
  const form = new URLSearchParams({ name: 'Әсел Тілеуова', outlet: 'Қала газеті', email: 'asel@paper.example', needs: 'ә'.repeat(1000) }).toString()
  expect(sentBack(cookieOf(form))).toBe(form)
})

it('one that is taken, or larger than a cookie, leaves none', () => {
  expect(seeOther('/kk/press/alerts', 'saidCheckMail').headers.get('set-cookie')).toBeNull()
  expect(cookieOf(`needs=${'ә'.repeat(2000)}`)).toBeNull()
})

it.each(['', 'press-filled=%E0%A4%A', 'press-filled=', 'press-filled=WzFd'])('reads nothing from %j', (cookie) => {
  expect(readFilled(new Headers({ cookie }))?.toString()).toBeFalsy()
})
