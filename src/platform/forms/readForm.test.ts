import { beforeAll, expect, it } from 'vitest'
import { readForm } from './readForm.ts'

beforeAll(() => {
  Object.assign(process.env, { MEDIA_CENTER_MODE: 'test', SITE_URL: 'https://media.example' })
})

const post = (headers: Record<string, string>, body = 'email=a%40b.kz&topics=1&topics=2') => new Request('http://127.0.0.1:3000/kk', { method: 'POST', body, headers })

it.each([
  [{ 'sec-fetch-site': 'same-origin' }],
  [{ origin: 'https://media.example' }],
  [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
  [{}],
])('takes a form with %o', async (headers) => {
  const form = await readForm(post(headers as Record<string, string>))
  expect(form).toBeInstanceOf(URLSearchParams)
  expect((form as URLSearchParams).getAll('topics')).toEqual(['1', '2'])
})

it.each([
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://media.example' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ origin: 'https://evil.example' }],
  [{ origin: 'null' }],
])('takes none from another site with %o', async (headers) => {
  expect(await readForm(post(headers as unknown as Record<string, string>))).toBe('otherSite')
})

it('takes none that is too large, whatever it says of its size', async () => {
  expect(await readForm(post({}, 'a'.repeat(40_000)))).toBe('tooLarge')
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(10_000)) })
  expect(await readForm(new Request('http://127.0.0.1/kk', { method: 'POST', body: endless, duplex: 'half' } as RequestInit))).toBe('tooLarge')
})
