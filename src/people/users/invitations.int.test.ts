import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openOffice, password, type Office } from '../../../tests/support/office.ts'
import { codeIn, openRoads } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'
import { invitationMail, resetMail } from './account-mails/accountMails.ts'
import { endedSession } from './endedSession.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let reporter: User
let administrator: User
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  reporter = await office.person('Тілші', 'reporter')
  administrator = await office.person('Әкімші', 'administrator')
})
afterAll(() => office.close())

const strong = 'Жеті қозы мен бір тай'
const actions = async (item: string): Promise<string[]> => {
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: item } }, sort: 'at', pagination: false })
  expect(JSON.stringify(docs)).not.toContain(strong)
  return docs.map(({ action }) => action)
}
let made = 0
async function invited(): Promise<{ id: string; email: string; token: string }> {
  made += 1
  const email = `new-${made}@media-center.example`
  const created = await roads.rest(administrator, 'POST', '/users?depth=0', { name: 'Жаңа қызметкер', email, roles: ['editor'], desks: [office.desk], language: 'ru' })
  expect(created.status).toBe(201)
  const id = String(created.body.doc?.id)
  const { status, body } = await roads.rest(administrator, 'POST', `/users/${id}/invite`)
  expect({ status, mailed: body.mailed }).toEqual({ status: 200, mailed: false })
  return { id, email, token: String(body.link).split('/').at(-1) ?? '' }
}
const accept = (token: unknown, wanted: unknown) => roads.rest(undefined, 'POST', '/users/accept-invitation', { token, password: wanted })
const signsIn = async (email: string, wanted: string) => (await roads.rest(undefined, 'POST', '/users/login', { email, password: wanted })).status === 200

describe('an invitation', () => {
  it('lets the invited person, and nobody else, set a password, once', async () => {
    const { id, email, token } = await invited()
    expect(token).toHaveLength(43)
    const account = await office.payload.findByID({ collection: 'users', id, showHiddenFields: true })
    expect(JSON.stringify(account)).not.toContain(token)
    expect((await roads.rest(administrator, 'GET', `/users/${id}`)).body).not.toHaveProperty('invitation')
    for (const wrong of [undefined, '', 1, {}, 'x'.repeat(43), token.slice(1), `${token}x`, token.toUpperCase()]) {
      expect(codeIn(await accept(wrong, strong)), String(wrong)).toBe('invitationInvalid')
    }
    expect(codeIn(await accept(token, 'қысқа'))).toBe('passwordTooShort')
    expect(await signsIn(email, strong)).toBe(false)
    const together = await Promise.all([accept(token, strong), accept(token, `${strong} екі`)])
    expect(together.map(({ status }) => status).toSorted()).toEqual([200, 403])
    const winner = together[0]?.status === 200 ? strong : `${strong} екі`
    expect(await signsIn(email, winner)).toBe(true)
    expect(codeIn(await accept(token, `${strong} үш`))).toBe('invitationInvalid')
    expect(await actions(id)).toEqual(['invite', 'invite', 'acceptInvitation'])
  })

  it('ends after seven days, when it is revoked, and when a new one is made', async () => {
    const { id, token } = await invited()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 24 * 60 * 60 * 1000 + 1000 })
    expect(codeIn(await accept(token, strong))).toBe('invitationInvalid')
    vi.useRealTimers()
    await roads.rest(administrator, 'POST', `/users/${id}/invite`)
    expect(codeIn(await accept(token, strong))).toBe('invitationInvalid')

    const second = await invited()
    expect((await roads.rest(administrator, 'POST', `/users/${second.id}/revoke-invitation`)).status).toBe(200)
    expect(codeIn(await accept(second.token, strong))).toBe('invitationInvalid')
  })

  it('is made and revoked by administrators alone', async () => {
    const { id, email, token } = await invited()
    for (const person of [undefined, reporter]) {
      for (const what of ['invite', 'revoke-invitation']) expect((await roads.rest(person, 'POST', `/users/${id}/${what}`)).status).toBe(403)
      expect((await roads.rest(person, 'GET', `/users/${id}/account`)).status).toBe(403)
    }
    expect((await accept(token, strong)).status).toBe(200)
    expect(await signsIn(email, strong)).toBe(true)
  })

  it('says that no mail went out where none can be sent, and refuses to mail new passwords', async () => {
    const { id, email } = await invited()
    const { body } = await roads.rest(administrator, 'GET', `/users/${id}/account`)
    expect(body).toMatchObject({ mails: false, mail: null, invitedUntil: expect.any(String) as string })
    for (const address of [email, 'nobody@media-center.example']) {
      const refused = await roads.rest(undefined, 'POST', '/users/forgot-password', { email: address })
      expect({ status: refused.status, code: codeIn(refused) }).toEqual({ status: 503, code: 'noMailServer' })
    }
    expect((await office.payload.count({ collection: 'mails' })).totalDocs).toBe(0)
  })

  it.each([['kk', 'шақыру', 'қалпына'], ['ru', 'приглашают', 'восстановление'], ['en', 'invited', 'new password']])('%s', async (language, invitation, reset) => {
    const person = { name: '<b>Ай</b>', email: 'a@example.kz', language }
    const first = await invitationMail(office.payload, person, { token: 't', until: '2026-02-16T10:00:00.000Z' })
    expect(first.subject).toContain(invitation)
    expect(first.html).not.toContain('<b>Ай')
    expect((await resetMail(office.payload, person, 't')).subject).toContain(reset)
  })
})

describe('a password', () => {
  const weak = '123456789012'
  it('is refused on every road when it is weak, and nothing is written', async () => {
    const { id, email } = reporter
    expect(codeIn(await roads.rest(reporter, 'PATCH', `/users/${id}`, { name: 'Басқа', password: weak }))).toBe('passwordCommon')
    expect(codeIn(await roads.rest(reporter, 'PATCH', `/users?where[id][equals]=${id}`, { password: weak }))).toBe('passwordCommon')
    const mutation = 'mutation ($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }'
    expect(codeIn(await roads.graphql(reporter, mutation, { id, data: { password: weak } }))).toBe('passwordCommon')
    await expect(office.payload.update({ collection: 'users', id, data: { password: 'қысқа' } })).rejects.toMatchObject({ code: 'passwordTooShort' })
    await expect(
      office.payload.create({ collection: 'users', data: { name: 'Ай', email: 'ay@example.kz', password: weak, roles: ['reporter'], language: 'kk' } }),
    ).rejects.toMatchObject({ code: 'passwordCommon' })
    const token = await office.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    expect(codeIn(await roads.rest(undefined, 'POST', '/users/reset-password', { token, password: email }))).toBe('passwordIsPersonal')
    expect((await office.payload.findByID({ collection: 'users', id })).name).toBe('Тілші')
    expect(await signsIn(email, password)).toBe(true)
  })

  it('is nobody’s to set but the owner’s', async () => {
    await roads.rest(administrator, 'PATCH', `/users/${reporter.id}`, { password: strong })
    expect(await signsIn(reporter.email, strong)).toBe(false)
    const email = 'typed@example.kz'
    await roads.rest(administrator, 'POST', '/users', { name: 'Ай', email, password: strong, roles: ['reporter'], language: 'kk' })
    expect(await signsIn(email, strong)).toBe(false)
  })
})

describe('sessions', () => {
  it('are shown to their owner and to administrators, and ended by them at once', async () => {
    const person = await office.person('Сеанс', 'reporter')
    const other = openRoads(office)
    expect((await roads.rest(person, 'GET', '/users/me')).body.user).toBeTruthy()
    expect((await other.rest(person, 'GET', '/users/me')).body.user).toBeTruthy()
    const { body } = await roads.rest(person, 'GET', `/users/${person.id}/account`)
    expect(body.sessions).toHaveLength(2)
    expect((body.sessions as { here: boolean }[]).filter(({ here }) => here)).toHaveLength(1)
    expect((await roads.rest(reporter, 'POST', `/users/${person.id}/end-sessions`)).status).toBe(403)

    expect((await roads.rest(person, 'POST', `/users/${person.id}/end-sessions`)).status).toBe(200)
    expect((await other.rest(person, 'GET', '/users/me')).body.user).toBeNull()
    expect((await roads.rest(person, 'GET', '/users/me')).body.user).toBeTruthy()
    expect((await roads.rest(administrator, 'POST', `/users/${person.id}/end-sessions`)).status).toBe(200)
    expect((await roads.rest(person, 'GET', '/users/me')).body.user).toBeNull()
    expect(await actions(person.id)).toEqual(['endSessions', 'endSessions'])
  })

  it('tell whoever was in one of them, and nobody else, who has ended it', async () => {
    const person = await office.person('Аяқталған', 'reporter')
    const here = openRoads(office)
    const elsewhere = openRoads(office)
    const inside = (await here.signedIn(person)).headers.authorization
    const outside = (await elsewhere.signedIn(person)).headers.authorization
    const why = (authorization: string) => endedSession(office.payload, new Headers({ authorization }))
    expect(await why(inside)).toBeUndefined()

    await here.rest(person, 'POST', `/users/${person.id}/end-sessions`)
    expect(await why(inside)).toBeUndefined()
    expect(await why(outside)).toMatchObject({ who: undefined })
    await roads.rest(administrator, 'POST', `/users/${person.id}/end-sessions`)
    expect(await why(inside)).toMatchObject({ who: 'Әкімші' })

    const forged = inside.replace(/\.[^.]+$/, `.${'x'.repeat(43)}`)
    for (const token of [forged, 'JWT nothing', 'JWT a.b.c', '']) expect(await why(token), token).toBeUndefined()
  })
})

describe('what a person may do', () => {
  it('is in the log when it changes: the roles, and the desks too', async () => {
    const person = await office.person('Ауысқан', 'reporter')
    const change = (data: object) => roads.rest(administrator, 'PATCH', `/users/${person.id}`, data)
    expect((await change({ desks: [office.otherDesk] })).status).toBe(200)
    expect((await change({ roles: ['editor'] })).status).toBe(200)
    expect((await change({ name: 'Ауысқан Адам' })).status).toBe(200)
    expect(await actions(person.id)).toEqual(['changeRoles', 'changeRoles'])
  })
})

describe('administrators', () => {
  const remaining = () => office.payload.count({ collection: 'users', where: { roles: { in: ['administrator'] } } })

  it('who take the role from each other at once leave one', async () => {
    const second = await office.person('Екінші', 'administrator', 'editor')
    const roles = { roles: ['editor'] }
    await Promise.all([
      roads.rest(administrator, 'PATCH', `/users/${second.id}`, roles),
      roads.rest(second, 'PATCH', `/users/${administrator.id}`, roles),
    ])
    expect((await remaining()).totalDocs).toBe(1)
    await office.payload.update({ collection: 'users', id: administrator.id, data: { roles: ['administrator'] } })
    await office.payload.update({ collection: 'users', id: second.id, data: { roles: ['administrator'] } })
    expect(codeIn(await roads.rest(second, 'PATCH', '/users?where[roles][in]=administrator', roles))).toBe('lastAdministrator')
    await expect(office.payload.delete({ collection: 'users', where: {} })).rejects.toMatchObject({ code: 'lastAdministrator' })
    expect((await remaining()).totalDocs).toBe(2)
  })

  it('are not all deleted, not even by the server itself', async () => {
    const { docs } = await office.payload.find({ collection: 'users', where: { roles: { in: ['administrator'] } } })
    for (const { id } of docs.slice(1)) await office.payload.delete({ collection: 'users', id })
    await expect(office.payload.delete({ collection: 'users', id: docs[0]?.id ?? '' })).rejects.toMatchObject({ code: 'lastAdministrator' })
  })
})

it('signs in with the language of the account, whatever the browser asked for', async () => {
  const { handleEndpoints } = await import('payload')
  const person = await office.person('Тіл', 'reporter')
  await office.payload.update({ collection: 'users', id: person.id, data: { language: 'ru' } })
  const request = new Request('http://127.0.0.1:3000/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ email: person.email, password }),
  })
  const response = await handleEndpoints({ config: office.config, request })
  expect(response.headers.getSetCookie().join('\n')).toContain('payload-lng=ru')
})
