import { NextRequest } from 'next/server'
import { expect, it } from 'vitest'
import nextConfig from '../next.config.ts'
import { proxy } from './proxy.ts'

const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://127.0.0.1${path}`, { method, headers }))

it.each([
  ['POST', '/api/news', { 'content-length': '2097152' }, 200],
  ['POST', '/api/news', { 'content-length': '2097153' }, 413],
  ['PATCH', '/api/news/1', { 'content-length': '99999999' }, 413],
  ['POST', '/API/graphql', { 'content-length': '99999999' }, 413],
  ['POST', '/api/news', { 'transfer-encoding': 'chunked' }, 411],
  ['POST', '/api/users/logout', {}, 200],
  ['GET', '/api/news', { 'content-length': '99999999' }, 200],
  ['POST', '/api/users/first-register', {}, 404],
  ['POST', '/api/Users/First-Register/', {}, 404],
])('%s %s with %o answers %i', (method, path, headers, status) => {
  expect(ask(path, method, headers as Record<string, string>).status).toBe(status)
})

it('says in the reader’s language what to do about a body that is too large', async () => {
  const answer = ask('/api/news', 'POST', { 'content-length': '99999999', 'accept-language': 'ru' })
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('2 МБ'), data: { code: 'bodyTooLarge' } }] })
})

it.each([
  ['/kk', "frame-ancestors 'none'", 'DENY'],
  ['/admin/collections/news', "frame-ancestors 'self'", 'SAMEORIGIN'],
])('guards %s', (path, policy, frames) => {
  const { headers } = ask(path)
  expect(headers.get('content-security-policy')).toContain(policy)
  expect(headers.get('x-frame-options')).toBe(frames)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

it.each([
  ['opened by itself', {}, "frame-ancestors 'none'", 'DENY'],
  ['framed by the panel', { referer: 'http://127.0.0.1/admin/collections/news/1/public-page?revision=2' }, "frame-ancestors 'self'", 'SAMEORIGIN'],
  ['framed by a page of the site', { referer: 'http://127.0.0.1/kk/news/a' }, "frame-ancestors 'none'", 'DENY'],
  ['framed by a page whose name begins as the panel’s', { referer: 'http://127.0.0.1/administration' }, "frame-ancestors 'none'", 'DENY'],
  ['framed by another house', { referer: 'http://evil.example/admin' }, "frame-ancestors 'none'", 'DENY'],
  ['with a referer that is no address', { referer: 'admin' }, "frame-ancestors 'none'", 'DENY'],
])('a preview %s is kept by nobody and counts no view', (_, headers, policy, frames) => {
  const answer = ask('/preview/kk/news/1', 'GET', { host: '127.0.0.1', ...(headers as Record<string, string>) }).headers
  expect(answer.get('content-security-policy')).toContain(policy)
  expect(answer.get('content-security-policy')).toContain("connect-src 'none'")
  expect(answer.get('x-frame-options')).toBe(frames)
  expect([answer.get('cache-control'), answer.get('x-robots-tag')]).toEqual(['private, no-store', 'noindex, nofollow'])
})

it('browsers are asked for their colour scheme by the panel alone: Chrome asks twice for what wants to know it', async () => {
  const rules = (await nextConfig.headers?.()) ?? []
  expect(rules.map(({ source }) => source)).toEqual(['/admin/:path*'])
  expect(rules[0]?.headers.map(({ key }) => key)).toContain('Critical-CH')
})
