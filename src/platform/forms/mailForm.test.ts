import { describe, expect, it, vi } from 'vitest'
import { agreedAddress } from './agreedAddress.ts'
import { mailForm } from './mailForm.ts'

const settings = vi.hoisted(() => ({ siteUrl: 'https://media.example', smtpUrl: 'smtp://localhost' as string | undefined, trustedProxies: [] }))
vi.mock('../env.ts', () => ({ env: () => settings }))
vi.mock('../clientAddress.ts', () => ({ clientAddress: (headers: Headers) => headers.get('x-line') ?? '' }))

const post = (body: string, headers: Record<string, string> = {}) => new Request('http://127.0.0.1/kk', { method: 'POST', body, headers: { origin: settings.siteUrl, ...headers } })

describe('a form that is answered by mail', () => {
  it.each([
    ['refusedOrigin', 'a=1', { origin: 'https://evil.example' }],
    ['refusedSize', `a=${'x'.repeat(40_000)}`, {}],
  ])('is %s', async (refusal, body, headers) => {
    expect(await mailForm({ most: 9, minutes: 1 })(post(body, headers as Record<string, string>))).toEqual({ refusal })
  })

  it('is taken so often from one network; what another site sends is not counted', async () => {
    const read = mailForm({ most: 1, minutes: 1 })
    const line = { 'x-line': '198.51.100.7' }
    await read(post('a=1', { ...line, origin: 'https://evil.example' }))
    expect(await read(post('a=1', line))).toEqual({ form: new URLSearchParams('a=1') })
    expect(await read(post('a=1', line))).toEqual({ form: new URLSearchParams('a=1'), refusal: 'refusedOften' })
    expect((await read(post('a=1', { 'x-line': '198.51.100.8' }))).refusal).toBeUndefined()
  })

  it('is refused where no mail can be sent', async () => {
    settings.smtpUrl = undefined
    expect(await mailForm({ most: 9, minutes: 1 })(post('a=1'))).toEqual({ form: new URLSearchParams('a=1'), refusal: 'refusedMail' })
  })
})

it.each([
  ['email=+Aigul%40Paper.example&consent=yes&words=v1', { email: 'aigul@paper.example' }],
  ['email=a%40b.kz&consent=yes&words=v0', 'refusedWords'],
  ['email=a%40b.kz&consent=yes', 'refusedWords'],
  ['email=Aigul&consent=yes', 'refusedEmail'],
  ['consent=yes', 'refusedEmail'],
  ['email=a%40b.kz', 'refusedConsent'],
  ['email=a%40b.kz&consent=no', 'refusedConsent'],
])('%s gives %j', (form, given) => {
  expect(agreedAddress(new URLSearchParams(form), 'v1')).toEqual(given)
})
