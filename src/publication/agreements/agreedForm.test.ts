import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { agreedForm } from './agreedForm.ts'

const settings = vi.hoisted(() => ({ siteUrl: 'https://media.example', smtpUrl: 'smtp://localhost' as string | undefined, trustedProxies: [] }))
vi.mock('#platform/env.ts', () => ({ env: () => settings }))
vi.mock('#platform/clientAddress.ts', () => ({ clientAddress: (headers: Headers) => headers.get('x-line') ?? '' }))
vi.mock('./readAgreement.ts', () => ({ readConsent: async () => ({ version: 'v1', text: 'Келісемін' }) }))

const good = 'email=a%40b.kz&consent=yes&words=v1'

/** Answers forms; says what is said on the page and whether the form is found there filled in, or what was taken. */
function open(limit = { most: 9, minutes: 1 }) {
  const answerForm = agreedForm('alertsConsent', limit)
  return async (body: string, headers: Record<string, string> = {}) => {
    const request = new Request('http://127.0.0.1/kk', { method: 'POST', body, headers: { origin: settings.siteUrl, ...headers } })
    const answer = await answerForm({} as Payload, request, { language: 'kk', page: '/kk/page' }, async ({ form, email, consent }) => Response.json([form.get('email'), email, consent.text]))
    return answer.status === 200 ? answer.json() : { said: answer.headers.get('location'), isFilled: answer.headers.has('set-cookie') }
  }
}

describe('a form that leaves an address', () => {
  it('is taken with the consent in its words', async () => {
    expect(await open()('email=+Aigul%40Paper.example&consent=yes&words=v1')).toEqual([' Aigul@Paper.example', 'aigul@paper.example', 'Келісемін'])
  })

  it.each([
    ['email=a%40b.kz&consent=yes&words=v0', 'refusedWords'],
    ['email=a%40b.kz&consent=yes', 'refusedWords'],
    ['email=Aigul&consent=yes&words=v1', 'refusedEmail'],
    ['consent=yes&words=v1', 'refusedEmail'],
    ['email=a%40b.kz&words=v1', 'refusedConsent'],
    ['email=a%40b.kz&consent=no&words=v1', 'refusedConsent'],
  ])('%s is %s, and found filled in', async (body, refusal) => {
    expect(await open()(body)).toEqual({ said: `/kk/page?said=${refusal}`, isFilled: true })
  })

  it.each([
    ['refusedOrigin', good, { origin: 'https://evil.example' }],
    ['refusedSize', `${good}&a=${'x'.repeat(40_000)}`, {}],
  ])('is %s', async (refusal, body, headers) => {
    expect(await open()(body, headers as Record<string, string>)).toEqual({ said: `/kk/page?said=${refusal}`, isFilled: false })
  })

  it('is taken so often from one network; what another site sends is not counted', async () => {
    const answer = open({ most: 1, minutes: 1 })
    const line = { 'x-line': '198.51.100.7' }
    await answer(good, { ...line, origin: 'https://evil.example' })
    expect(await answer(good, line)).toContain('a@b.kz')
    expect(await answer(good, line)).toEqual({ said: '/kk/page?said=refusedOften', isFilled: true })
    expect(await answer(good, { 'x-line': '198.51.100.8' })).toContain('a@b.kz')
  })

  it('is refused where no mail can be sent', async () => {
    settings.smtpUrl = undefined
    expect(await open()(good)).toEqual({ said: '/kk/page?said=refusedMail', isFilled: true })
  })
})
