import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { openSmtpServer, type TestSmtpServer } from '../../../tests/support/smtpServer.ts'
import { readLink, signLink } from '#platform/signedLink.ts'
import { sendMails } from '../mail/sendMails.ts'
import { answerMailLink } from '../mail-links/answerMailLink.ts'
import { openMailLink } from '../mail-links/openMailLink.ts'
import { answerAlertForm } from './answerAlertForm.ts'
import { pruneSubscriptions } from './subscription.ts'

let office: Office
let smtp: TestSmtpServer

beforeAll(async () => {
  smtp = await openSmtpServer()
  process.env.SITE_URL = 'http://media.example'
  process.env.SMTP_URL = smtp.url
  office = await openOffice()
})
afterAll(async () => {
  await smtp.stop()
  await office.close()
})
beforeEach(async () => {
  await office.payload.delete({ collection: 'alert-subscriptions', where: {} })
  await office.payload.delete({ collection: 'mails', where: {} })
  smtp.received = []
})

const filled = { email: 'Aigul@Paper.example ', consent: 'yes', language: 'kk', pace: 'atOnce' }
const requestOf = (fields: Record<string, string> | [string, string][], headers: Record<string, string> = {}) =>
  new Request('http://media.example/form', { method: 'POST', body: new URLSearchParams(fields), headers: { 'sec-fetch-site': 'same-origin', ...headers } })
const consent = () => readConsent(office.payload, 'alertsConsent', 'kk')
const ask = async (given: Record<string, string> | [string, string][] = filled, headers?: Record<string, string>) => {
  const fields = Array.isArray(given) ? given : Object.entries(given)
  const answer = await answerAlertForm(office.payload, requestOf([['words', (await consent()).version], ...fields], headers), 'kk')
  return [answer.status, answer.headers.get('location')]
}
const subscriptions = async () => (await office.payload.find({ collection: 'alert-subscriptions', depth: 0 })).docs
const linkIn = (text: string | undefined): string => /\/press\/mail\/(\S+)/.exec(text ?? '')?.[1] ?? expect.fail('There is no link')
const deed = async (token: string, name: string, fields: Record<string, string> = {}, headers?: Record<string, string>) => answerMailLink(office.payload, requestOf(fields, headers), { language: 'kk', token, deed: name })

async function subscribed(): Promise<string> {
  await ask()
  await sendMails(office.payload)
  const confirmed = await deed(linkIn(smtp.received[0]?.text), 'confirm')
  return linkIn(confirmed.headers.get('location')?.replace(/\?.*/, ''))
}

describe('subscribing', () => {
  it('sends nothing but a question to the address until that has answered', async () => {
    expect(await ask([...Object.entries(filled), ['languages', 'kk'], ['languages', 'ru'], ['desks', office.desk], ['hours', '09']])).toEqual([303, '/kk/press/alerts?said=saidCheckMail'])
    expect(await subscriptions()).toMatchObject([{ email: 'aigul@paper.example', state: 'waiting', languages: ['kk', 'ru'], desks: [office.desk], consentVersion: (await consent()).version, consentText: (await consent()).text }])
    // What lies in the outbox confirms nothing.
    const { docs } = await office.payload.find({ collection: 'mails' })
    expect(JSON.stringify(docs)).not.toContain('/press/mail/')
    await sendMails(office.payload)
    expect(smtp.received).toHaveLength(1)
    const token = linkIn(smtp.received[0]?.text)
    expect(readLink(token)).toMatchObject({ kind: 'confirmAlerts' })
    // Looking at it, as scanners do, confirms nothing either.
    expect(await openMailLink(office.payload, token)).toMatchObject({ kind: 'confirmAlerts' })
    expect((await subscriptions())[0]?.state).toBe('waiting')
    const answer = await deed(token, 'confirm')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/kk\/press\/mail\/alerts\..+\?said=saidConfirmed$/)
    expect((await subscriptions())[0]?.state).toBe('confirmed')
  })

  it('answers the same for an address that is known, changes nothing of it, and does not fill its mailbox', async () => {
    await subscribed()
    await office.payload.update({ collection: 'alert-subscriptions', where: {}, data: { askedAt: new Date(0).toISOString() } })
    smtp.received = []
    const other = { ...filled, language: 'ru', pace: 'digest' }
    expect(await ask(other)).toEqual([303, '/kk/press/alerts?said=saidCheckMail'])
    expect(await ask(other)).toEqual([303, '/kk/press/alerts?said=saidCheckMail'])
    await sendMails(office.payload)
    expect(smtp.received).toHaveLength(1)
    expect(smtp.received[0]?.subject).toBe('Сіз хабарландыруларға жазылғансыз')
    expect(await subscriptions()).toMatchObject([{ state: 'confirmed', language: 'kk', pace: 'atOnce' }])
  })

  it.each([
    ['refusedEmail', { ...filled, email: 'aigul' }],
    ['refusedEmail', { ...filled, email: 'a@b.kz\r\nBcc: c@d.kz' }],
    ['refusedEmail', { ...filled, email: `${'a'.repeat(300)}@b.kz` }],
    ['refusedConsent', { ...filled, consent: '' }],
    ['refusedChoice', { ...filled, language: 'de' }],
    ['refusedChoice', { ...filled, pace: '' }],
    ['refusedChoice', { ...filled, topics: 'not-there' }],
    ['refusedChoice', { ...filled, speakers: '{"$ne":1}' }],
    ['refusedChoice', { ...filled, hours: '25' }],
    ['refusedSize', { ...filled, topics: 'a'.repeat(40_000) }],
  ])('is refused: %s', async (said, fields) => {
    expect(await ask(fields)).toEqual([303, `/kk/press/alerts?said=${said}`])
    expect(await subscriptions()).toEqual([])
  })

  it('is for the words that stood beside the tick, which are kept', async () => {
    const old = (await consent()).version
    await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', alertsConsent: 'Мекенжайымды сақтауға келісемін.' }, locale: 'kk' })
    const answer = await answerAlertForm(office.payload, requestOf({ ...filled, words: old }), 'kk')
    expect(answer.headers.get('location')).toBe('/kk/press/alerts?said=refusedWords')
    expect(await subscriptions()).toEqual([])
    await ask()
    expect(await subscriptions()).toMatchObject([{ consentVersion: (await consent()).version, consentText: 'Мекенжайымды сақтауға келісемін.' }])
    await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', alertsConsent: '' }, locale: 'kk' })
    // What was agreed to stays as it was read.
    expect(await subscriptions()).toMatchObject([{ consentText: 'Мекенжайымды сақтауға келісемін.' }])
    expect((await consent()).version).toBe(old)
  })

  it('is refused from another site’s page', async () => {
    expect(await ask(filled, { 'sec-fetch-site': 'cross-site' })).toEqual([303, '/kk/press/alerts?said=refusedOrigin'])
    expect(await subscriptions()).toEqual([])
  })

  it('is held back when one address asks too often', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' }
    const answers = []
    for (let time = 0; time < 11; time += 1) answers.push((await ask({ ...filled, email: '' }, from))[1])
    expect(answers.at(-2)).toContain('refusedEmail')
    expect(answers.at(-1)).toContain('refusedOften')
  })

  it('that nobody confirms is forgotten', async () => {
    await ask()
    await pruneSubscriptions(office.payload)
    expect(await subscriptions()).toHaveLength(1)
    await pruneSubscriptions(office.payload, new Date(Date.now() + 6 * 86_400_000))
    expect(await subscriptions()).toEqual([])
  })
})

describe('a link from a mail', () => {
  it('changes the settings', async () => {
    const token = await subscribed()
    const answer = await deed(token, 'change', { language: 'en', pace: 'digest', hours: '18' })
    expect(answer.headers.get('location')).toContain('?said=saidSaved')
    expect(await subscriptions()).toMatchObject([{ language: 'en', pace: 'digest', hours: ['18'], email: 'aigul@paper.example', state: 'confirmed' }])
    expect((await deed(token, 'change', { language: 'xx' })).headers.get('location')).toContain('?said=refusedChoice')
  })

  it('stops everything by one press in the mail program, and a second one does no harm', async () => {
    const token = await subscribed()
    const press = () => answerMailLink(office.payload, new Request('http://media.example/x', { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } }), { language: 'kk', token, deed: 'stop' })
    expect((await press()).status).toBe(200)
    expect(await subscriptions()).toEqual([])
    expect((await office.payload.count({ collection: 'mails' })).totalDocs).toBe(0)
    expect((await press()).status).toBe(200)
    expect(await openMailLink(office.payload, token)).toEqual({ kind: 'unknown' })
  })

  it.each<[string, Record<string, string>, string]>([
    ['a mail program that is a site', { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' }, 'List-Unsubscribe=One-Click'],
    ['the other kind of form', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'],
  ])('stops by one press in %s, and leads nowhere', async (_, headers, body) => {
    const token = await subscribed()
    const answer = await answerMailLink(office.payload, new Request('http://media.example/x', { method: 'POST', body, headers }), { language: 'kk', token, deed: 'stop' })
    expect([answer.status, await subscriptions()]).toEqual([200, []])
  })

  it('stops by the button of its page', async () => {
    const answer = await deed(await subscribed(), 'stop')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/kk/press/alerts?said=saidStopped'])
    expect(await subscriptions()).toEqual([])
  })

  it('that has run out, is forged or is for something else does nothing', async () => {
    await ask()
    const [{ id } = { id: '' }] = await subscriptions()
    const expired = signLink({ kind: 'confirmAlerts', id }, new Date(0))
    expect(await openMailLink(office.payload, expired)).toEqual({ kind: 'expired' })
    for (const token of [expired, `confirmAlerts.${id}.x.${'A'.repeat(32)}`, signLink({ kind: 'watch', id }), 'x', '../..', 'қате', 'x\r\nSet-Cookie: a=b']) {
      for (const name of ['confirm', 'change', 'stop', 'delete']) await deed(token, name, filled)
    }
    expect(await subscriptions()).toMatchObject([{ id, state: 'waiting' }])
    // One for confirming changes nothing else.
    await deed(signLink({ kind: 'confirmAlerts', id }), 'change', { ...filled, language: 'ru' })
    expect(await subscriptions()).toMatchObject([{ language: 'kk' }])
  })
})
