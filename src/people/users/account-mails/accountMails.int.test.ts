import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import { codeIn, openRoads } from '../../../../tests/support/roads.ts'
import { openSmtpServer, type TestSmtpServer } from '../../../../tests/support/smtpServer.ts'
import { sendMails } from '#notifications/mail/sendMails.ts'
import type { Mail, User } from '../../../payload-types.ts'

let office: Office
let smtp: TestSmtpServer
let roads: ReturnType<typeof openRoads>
let administrator: User
beforeAll(async () => {
  smtp = await openSmtpServer()
  process.env.SITE_URL = 'http://media.example'
  process.env.SMTP_URL = smtp.url
  office = await openOffice()
  roads = openRoads(office)
  administrator = await office.person('Әкімші', 'administrator')
})
afterAll(async () => {
  await smtp.stop()
  await office.close()
})
beforeEach(async () => {
  smtp.received = []
  await office.payload.delete({ collection: 'mails', where: {} })
})

const strong = 'Жеті қозы мен бір тай'
let made = 0
async function colleague(language: 'kk' | 'ru' | 'en' = 'kk'): Promise<User> {
  made += 1
  const person = await office.person(`Қызметкер ${made}`, 'reporter')
  return office.payload.update({ collection: 'users', id: person.id, data: { language } })
}
const forget = (email: string) => roads.rest(undefined, 'POST', '/users/forgot-password', { email })
const reset = (token: string, password = strong) => roads.rest(undefined, 'POST', '/users/reset-password', { token, password })
const outbox = async (): Promise<Mail[]> => (await office.payload.find({ collection: 'mails', sort: 'createdAt', pagination: false })).docs
const letTimePass = () => office.payload.update({ collection: 'mails', where: { state: { in: ['waiting', 'sending'] } }, data: { nextTry: new Date(0).toISOString() } })
const tokenIn = (text = ''): string => /(?:reset|invitation)\/([\w-]+)/.exec(text)?.[1] ?? ''
const newest = () => smtp.received.at(-1) ?? expect.fail('No mail was sent')

describe('who forgot the password', () => {
  it.each([
    ['kk', 'құпиясөзді қалпына келтіру'],
    ['ru', 'восстановление пароля'],
    ['en', 'a new password'],
  ] as const)('gets a link by mail in their language, as text and HTML, that works once: %s', async (language, subject) => {
    const person = await colleague(language)
    expect((await forget(person.email.toUpperCase())).status).toBe(200)
    await sendMails(office.payload)
    const mail = newest()
    expect(mail.to?.[0]?.address).toBe(person.email)
    expect(mail.subject).toContain(subject)
    const token = tokenIn(mail.text)
    expect(mail.text).toContain(`http://media.example/admin/reset/${token}`)
    expect(mail.html).toContain(token)
    expect(mail.html).toContain(`<html lang="${language}">`)
    expect((await reset(token)).status).toBe(200)
    expect((await roads.rest(undefined, 'POST', '/users/login', { email: person.email, password: strong })).status).toBe(200)
    expect((await reset(token, `${strong} екі`)).status).toBe(403)
  })

  it('is told the same whether there is such an account or not, and nothing is queued for a stranger', async () => {
    const known = await forget((await colleague()).email)
    const unknown = await forget('nobody@media-center.example')
    expect(unknown).toEqual(known)
    expect(await outbox()).toHaveLength(1)
  })

  it('keeps no link in the outbox, and gets a link that has not run out after a mail server’s bad hour', async () => {
    const person = await colleague()
    await forget(person.email)
    await smtp.stop()
    await sendMails(office.payload)
    const [waiting] = await outbox()
    expect(waiting).toMatchObject({ state: 'waiting', tries: 1, purpose: 'passwordReset' })
    expect(tokenIn(waiting?.text)).toBe('')
    const account = await office.payload.findByID({ collection: 'users', id: person.id, showHiddenFields: true })
    expect(JSON.stringify(waiting)).not.toContain(account.resetPasswordToken)
    await office.payload.update({ collection: 'users', id: person.id, data: { resetPasswordExpiration: new Date(0).toISOString() } })
    await smtp.start()
    await letTimePass()
    await sendMails(office.payload)
    expect((await reset(tokenIn(newest().text))).status).toBe(200)
  })

  it('finds the link dead after an hour', async () => {
    const person = await colleague()
    await forget(person.email)
    await sendMails(office.payload)
    await office.payload.update({ collection: 'users', id: person.id, data: { resetPasswordExpiration: new Date(0).toISOString() } })
    const refused = await reset(tokenIn(newest().text))
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).toContain('Бұл сілтеме жарамсыз')
  })

  it('is not flooded with mails: what is asked for again replaces what waits, and a second mail waits a minute', async () => {
    const person = await colleague()
    for (let time = 0; time < 3; time += 1) await forget(person.email)
    await sendMails(office.payload)
    expect(smtp.received).toHaveLength(1)
    await forget(person.email)
    await sendMails(office.payload)
    expect(smtp.received).toHaveLength(1)
    await letTimePass()
    await sendMails(office.payload)
    expect((await reset(tokenIn(newest().text))).status).toBe(200)
  })

  it('gets the mail over GraphQL too', async () => {
    const person = await colleague()
    await roads.graphql(undefined, 'mutation ($email: String!) { forgotPasswordUser(email: $email) }', { email: person.email })
    await sendMails(office.payload)
    expect((await reset(tokenIn(newest().text))).status).toBe(200)
  })
})

describe('an invitation', () => {
  const stateOf = async (id: string) => (await roads.rest(administrator, 'GET', `/users/${id}/account`)).body as { mail: Mail | null; invitedUntil: string | null }
  const accept = (token: string) => roads.rest(undefined, 'POST', '/users/accept-invitation', { token, password: strong })

  it('is ordered with a new account, says how far its mail is, and counts as sent only when it was', async () => {
    const email = `invited-${Date.now()}@media-center.example`
    const created = await roads.rest(administrator, 'POST', '/users?depth=0', { name: 'Жаңа', email, roles: ['editor'], desks: [office.desk], language: 'ru' })
    const id = String(created.body.doc?.id)
    expect(await stateOf(id)).toMatchObject({ mail: { state: 'waiting' }, invitedUntil: null })
    await smtp.stop()
    await sendMails(office.payload)
    expect((await stateOf(id)).mail).toMatchObject({ state: 'waiting', lastError: expect.any(String) as string })
    await smtp.start()
    await letTimePass()
    await sendMails(office.payload)
    expect((await stateOf(id)).mail).toMatchObject({ state: 'sent' })
    expect(newest().subject).toContain('Вас приглашают')
    expect((await accept(tokenIn(newest().text))).status).toBe(200)
  })

  it('that is revoked does not go out after all', async () => {
    const person = await colleague()
    await roads.rest(administrator, 'POST', `/users/${person.id}/invite`)
    await roads.rest(administrator, 'POST', `/users/${person.id}/revoke-invitation`)
    await sendMails(office.payload)
    expect(smtp.received).toEqual([])
    expect(await stateOf(person.id)).toMatchObject({ mail: null, invitedUntil: null })
  })

  it('to an account that is gone is given up', async () => {
    const person = await colleague()
    await roads.rest(administrator, 'POST', `/users/${person.id}/invite`)
    await office.payload.delete({ collection: 'users', id: person.id })
    await sendMails(office.payload)
    expect((await outbox())[0]).toMatchObject({ state: 'failed', lastError: 'EGONE' })
    expect(smtp.received).toEqual([])
  })

  it('is ordered by administrators alone', async () => {
    const person = await colleague()
    for (const asker of [undefined, person]) expect((await roads.rest(asker, 'POST', `/users/${person.id}/invite`)).status).toBe(403)
    expect(await outbox()).toEqual([])
    expect(codeIn(await accept('x'.repeat(43)))).toBe('invitationInvalid')
  })
})
