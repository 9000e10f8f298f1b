import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentJournalist } from '#people/journalists/currentJournalist.ts'
import { env } from '#platform/env.ts'
import { journalistOf, journalistPassword } from '../../../tests/support/journalists.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import type { AccountAction } from './accountAddresses.ts'
import { answerAccountForm } from './answerAccountForm.ts'
import { answerWithPersonalData } from './answerWithPersonalData.ts'
import { readFlash } from './flash.ts'
import { loadAccessRequest } from './loadAccessRequest.ts'

let office: Office
let words: string
beforeAll(async () => {
  office = await openOffice()
  words = (await loadAccessRequest(office.payload, 'kk', new Headers())).consent.version
})
afterAll(() => office.close())

let line = 0
/** Each from an address of its own, unless one is given. */
function send(action: AccountAction, fields: Record<string, string>, { address = `198.51.100.${++line}`, ...headers }: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${env().siteUrl}/kk/press/account/send/${action}`, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { origin: env().siteUrl, 'x-forwarded-for': address, ...headers } })
  return answerAccountForm(office.payload, request, 'kk', action)
}
const cookies = (answer: Response): Headers => new Headers({ cookie: answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') })
const said = (answer: Response, about: string) => readFlash(cookies(answer), about)
const form = (email: string) => ({ name: 'Айгүл', email, outlet: 'Газет', cardNumber: '17', cardExpiresAt: '2027-05-01', proof: 'https://gazet.example', phone: '+77011234567', language: 'kk', consent: 'yes', words })

describe('signing in', () => {
  it('opens a session in a cookie that no script reads and no other site sends with its forms', async () => {
    const { journalist } = await journalistOf(office.payload)
    const answer = await send('sign-in', { email: journalist.email, password: journalistPassword })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([303, '/kk/press/account', 'private, no-store'])
    expect(answer.headers.getSetCookie().find((one) => one.startsWith('press-session='))).toMatch(/^press-session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/)
    expect(await currentJournalist(office.payload, cookies(answer))).toMatchObject({ id: journalist.id })
    const out = await send('sign-out', {}, { cookie: cookies(answer).get('cookie') ?? '' })
    expect(out.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^press-session=; Path=\/; Max-Age=0/))
    expect(await currentJournalist(office.payload, cookies(answer))).toBeUndefined()
  })

  it('says the same of a wrong password, an unknown address and an account that waits', async () => {
    const [approved, waiting] = [await journalistOf(office.payload), await journalistOf(office.payload, { standing: 'requested' })]
    const answers = [
      await send('sign-in', { email: approved.journalist.email, password: 'қате' }),
      await send('sign-in', { email: 'nobody@gazet.example', password: 'қате' }),
      await send('sign-in', { email: waiting.journalist.email, password: journalistPassword }),
    ]
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('location'), said(answer, 'sign-in')?.said]).toEqual([303, '/kk/press/account', 'notSignedIn'])
      expect(cookies(answer).get('cookie')).not.toContain('press-session')
    }
  })

  it('is limited for an address', async () => {
    const address = '203.0.113.7'
    const tries = Array.from({ length: 20 }, (_, number) => send('sign-in', { email: `${number}@gazet.example`, password: 'x' }, { address }))
    const outcomes = (await Promise.all(tries)).map((answer) => said(answer, 'sign-in')?.said)
    expect(new Set(outcomes)).toEqual(new Set(['notSignedIn']))
    expect(said(await send('sign-in', { email: 'x@gazet.example', password: 'x' }, { address }), 'sign-in')?.said).toBe('tooOften')
  })
})

describe('a request', () => {
  it('with a slip leads back to the form, filled in, with what is wrong', async () => {
    const answer = await send('request', { ...form('slip@gazet.example'), phone: 'жоқ' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/kk/press/account/request'])
    expect(said(answer, 'request')).toMatchObject({ said: 'fieldsWrong', fields: ['phone'], values: { name: 'Айгүл', email: 'slip@gazet.example' } })
    expect(said(answer, 'sign-in')).toBeUndefined()
    expect((await office.payload.count({ collection: 'journalists', where: { email: { equals: 'slip@gazet.example' } } })).totalDocs).toBe(0)
  })

  it('is thanked for, whether the address is known or not', async () => {
    const [first, second] = [await send('request', form('one@gazet.example')), await send('request', form('one@gazet.example'))]
    expect(said(first, 'request')).toEqual({ about: 'request', said: 'thanks' })
    expect([second.status, [...second.headers].toString()]).toEqual([first.status, [...first.headers].toString()])
  })

  it('agrees to the words that stood beside the tick, and keeps them', async () => {
    const asked = async (email: string) => (await office.payload.find({ collection: 'journalists', where: { email: { equals: email } } })).docs
    await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', accessConsent: 'Деректерімді сақтауға келісемін.' }, locale: 'kk' })
    const late = await send('request', form('late@gazet.example'))
    expect(said(late, 'request')).toMatchObject({ said: 'fieldsWrong', fields: ['consent'] })
    expect(said(late, 'request')?.values).not.toHaveProperty('words')
    expect(await asked('late@gazet.example')).toEqual([])
    const { consent } = await loadAccessRequest(office.payload, 'kk', new Headers())
    await send('request', { ...form('late@gazet.example'), words: consent.version })
    expect(await asked('late@gazet.example')).toMatchObject([{ consentVersion: consent.version, consentText: 'Деректерімді сақтауға келісемін.' }])
  })
})

describe('a form', () => {
  it.each<[string, Record<string, string>, number]>([
    ['of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['of another origin', { origin: 'https://evil.example' }, 403],
    ['that is too large', { 'content-length': '99999' }, 413],
  ])('%s is refused in a sentence', async (_name, headers, status) => {
    const { journalist } = await journalistOf(office.payload)
    const answer = await send('sign-in', { email: journalist.email, password: journalistPassword }, headers)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(/[а-яә]{4}/)
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it.each<AccountAction>(['change-password', 'delete'])('to %s leads who is not signed in to where one signs in', async (action) => {
    const answer = await send(action, { old: journalistPassword, password: 'жеті-қабат-жер-асты', sure: 'yes' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/kk/press/account'])
  })

  it('with a link that is not valid says so', async () => {
    expect(said(await send('set-password', { token: 'x'.repeat(43), password: 'жеті-қабат-жер-асты' }), 'set-password')?.said).toBe('linkInvalid')
  })
})

describe('a journalist', () => {
  it('takes the own data along, and nobody else does', async () => {
    const { journalist, headers } = await journalistOf(office.payload)
    const answer = await answerWithPersonalData(office.payload, new Request('http://127.0.0.1/', { headers }), 'kk')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(await answer.json()).toMatchObject({ account: { email: journalist.email }, downloads: [], embargoTerms: [] })
    expect((await answerWithPersonalData(office.payload, new Request('http://127.0.0.1/'), 'kk')).status).toBe(303)
  })

  it('deletes the own account', async () => {
    const { journalist, headers } = await journalistOf(office.payload)
    const answer = await send('delete', { sure: 'yes' }, { cookie: headers.get('cookie') ?? '' })
    expect(said(answer, 'sign-in')?.said).toBe('dataDeleted')
    expect((await office.payload.count({ collection: 'journalists', where: { id: { equals: journalist.id } } })).totalDocs).toBe(0)
  })
})

it.each(['{', '%7B%22about%22%3A1%7D', 'null', '%E0%A4%A'])('a made-up cookie %s says nothing', (text) => {
  expect(readFlash(new Headers({ cookie: `press-form=${text}` }), 'request')).toBeUndefined()
})
