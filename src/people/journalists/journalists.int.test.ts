import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { describe as sentenceOf } from '#audit/describe.ts'
import { journalistOf, journalistPassword } from '../../../tests/support/journalists.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { codeIn, openRoads } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'
import { currentJournalist } from './currentJournalist.ts'
import { askForLink, changePassword, opensPassword, setPasswordByLink } from './ownPassword.ts'
import { requestAccess, wrongFields } from './requestAccess.ts'
import { signIn } from './signIn.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let officer: User
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  officer = await office.person('Баспасөз хатшысы', 'pressOfficer')
})
afterAll(() => office.close())

const form = (email: string) => ({
  name: 'Айгүл Сейітқызы',
  email,
  outlet: 'Қала газеті',
  cardNumber: 'KZ-17',
  cardExpiresAt: '2027-05-01',
  proof: 'https://gazet.example/authors/aigul',
  phone: '+7 701 123 45 67',
  language: 'ru',
  consent: 'yes',
})

const agreed = (version: string) => ({ version, text: 'Келісемін' })

const row = async (email: string) => (await office.payload.find({ collection: 'journalists', where: { email: { equals: email } }, depth: 0 })).docs[0]
const act = (id: string | undefined, what: string, data: object = {}, as: User | null = officer) => roads.rest(as ?? undefined, 'POST', `/journalists/${id}/${what}`, data)
const cookie = (token: string | undefined) => new Headers({ cookie: `theme=dark; press-session=${token}` })

describe('a request for access', () => {
  it.each([
    ['name', ''], ['name', 'А\r\nBcc: x'], ['email', 'nobody'], ['outlet', ' '], ['cardNumber', ''], ['cardExpiresAt', '2020-01-01'], ['cardExpiresAt', '2026-13-45'],
    ['proof', 'javascript:alert(1)'], ['proof', 'gazet'], ['phone', 'жоқ'], ['consent', undefined],
  ])('does not take %s: %j', (name, value) => {
    expect(wrongFields({ ...form('a@b.kz'), [name]: value })).toEqual([name])
  })

  it('waits in the queue, with the consent, and the press officers are told', async () => {
    const id = await requestAccess(office.payload, form('Aigul@Gazet.example'), agreed('v1'))
    expect(await row('aigul@gazet.example')).toMatchObject({ id, standing: 'requested', waits: true, consentVersion: 'v1', consentText: 'Келісемін', language: 'ru' })
    await office.payload.jobs.run()
    const { docs } = await office.payload.find({ collection: 'notices', where: { to: { equals: officer.id } } })
    expect(docs).toMatchObject([{ text: 'Айгүл Сейітқызы (Қала газеті) эмбаргодағы материалдарға рұқсат сұрайды.', link: `/admin/collections/journalists/${id}` }])
  })

  it('is made anew by one whose time is over, and by no other who was decided on', async () => {
    const [over, revoked] = [await journalistOf(office.payload, { expiresAt: new Date(Date.now() - 1000) }), await journalistOf(office.payload, { standing: 'revoked' })]
    expect(await requestAccess(office.payload, form(over.journalist.email), agreed('v1'))).toBe(over.journalist.id)
    expect(await row(over.journalist.email)).toMatchObject({ standing: 'requested', waits: true })
    expect(await requestAccess(office.payload, form(revoked.journalist.email), agreed('v1'))).toBeUndefined()
  })

  it('is made once for an address, and nothing says so', async () => {
    expect(await requestAccess(office.payload, form('AIGUL@gazet.example'), agreed('v1'))).toBeUndefined()
    expect((await office.payload.count({ collection: 'journalists', where: { email: { equals: 'aigul@gazet.example' } } })).totalDocs).toBe(1)
  })
})

describe('a decision', () => {
  it.each(['approve', 'refuse', 'revoke', 'link', 'forget'])('to %s is not for others', async (what) => {
    const { id } = (await row('aigul@gazet.example')) ?? {}
    for (const who of [null, await office.person('Бас', 'chiefEditor'), await office.person('Тілші', 'reporter')]) expect((await act(id, what, { reason: 'x' }, who)).status).toBe(403)
    expect((await row('aigul@gazet.example'))?.standing).toBe('requested')
  })

  it('to approve hands over a link where no mail goes out, and access ends with the press card', async () => {
    const { id } = (await row('aigul@gazet.example')) ?? {}
    const { status, body } = await act(id, 'approve')
    expect(status).toBe(200)
    const [, token = ''] = /\/ru\/press\/account\/password\/([\w-]{43})$/.exec(String(body.link)) ?? []
    expect(await row('aigul@gazet.example')).toMatchObject({ standing: 'approved', expiresAt: '2027-05-01T18:59:59.000Z', decidedBy: 'Баспасөз хатшысы', waits: false })
    expect(await opensPassword(office.payload, token)).toBe(true)
    expect(await setPasswordByLink(office.payload, token, 'айгүл')).toEqual({ problem: 'passwordTooShort' })
    const set = await setPasswordByLink(office.payload, token, 'жеті-қабат-жер-асты')
    expect(await currentJournalist(office.payload, cookie('token' in set ? set.token : ''))).toEqual({ id, name: 'Айгүл Сейітқызы', email: 'aigul@gazet.example', outlet: 'Қала газеті', language: 'ru' })
    expect(await setPasswordByLink(office.payload, token, 'жеті-қабат-жер-үсті')).toEqual({ problem: 'linkInvalid' })
  })

  it.each([['2020-01-01'], ['2099-01-01'], ['2026-13-45'], ['жоқ']])('to approve until %s is refused', async (until) => {
    const id = await requestAccess(office.payload, form(`${crypto.randomUUID()}@gazet.example`), agreed('v1'))
    expect(codeIn(await act(id, 'approve', { until }))).toBe('journalistExpiryWrong')
  })

  it('to refuse or revoke needs its reason, and is told in the log as a sentence', async () => {
    const id = await requestAccess(office.payload, form('b@gazet.example'), agreed('v1'))
    expect(codeIn(await act(id, 'refuse'))).toBe('journalistReasonMissing')
    expect((await act(id, 'refuse', { reason: 'Куәлік жарамсыз' })).status).toBe(200)
    expect(codeIn(await act(id, 'refuse', { reason: 'Қайта' }))).toBe('journalistMovedMeanwhile')
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: id } }, sort: 'at' })
    expect(docs.map((entry) => sentenceOf(entry as never, 'kk').sentence)).toEqual(['Айгүл Сейітқызы баспасөз орталығына рұқсат сұрады: Қала газеті', 'Баспасөз хатшысы журналистің өтінімінен бас тартты'])
    expect(await requestAccess(office.payload, form('b@gazet.example'), agreed('v2'))).toBe(id)
  })

  it('to revoke ends sessions, links and the password at once', async () => {
    const { journalist, headers } = await journalistOf(office.payload)
    const { body } = await act(journalist.id, 'link')
    const token = String(body.link).split('/').at(-1) ?? ''
    expect(await currentJournalist(office.payload, headers)).toBeDefined()
    expect((await act(journalist.id, 'revoke', { reason: 'Шарт бұзылды' })).status).toBe(200)
    expect(await currentJournalist(office.payload, headers)).toBeUndefined()
    expect(await opensPassword(office.payload, token)).toBe(false)
    expect(await signIn(office.payload, journalist.email, journalistPassword)).toBeUndefined()
    expect((await office.payload.count({ collection: 'journalist-passes', where: { journalist: { equals: journalist.id } } })).totalDocs).toBe(0)
  })
})

describe('signing in', () => {
  it.each([
    ['an approved one', {}, true],
    ['one whose time is over', { expiresAt: new Date(Date.now() - 1000) }, false],
    ['one who waits', { standing: 'requested' as const }, false],
    ['one who was refused', { standing: 'refused' as const }, false],
    ['one whose access was revoked', { standing: 'revoked' as const }, false],
  ])('%s: %o %s', async (_name, premise, may) => {
    const { journalist, headers } = await journalistOf(office.payload, premise)
    expect((await signIn(office.payload, ` ${journalist.email.toUpperCase()} `, journalistPassword)) !== undefined).toBe(may)
    // An open session ends with the access too.
    expect((await currentJournalist(office.payload, headers)) !== undefined).toBe(may)
  })

  it('is closed for ten minutes after eight failures, whatever comes', async () => {
    const { journalist } = await journalistOf(office.payload)
    for (let tries = 0; tries < 8; tries += 1) expect(await signIn(office.payload, journalist.email, 'қате')).toBeUndefined()
    expect(await signIn(office.payload, journalist.email, journalistPassword)).toBeUndefined()
    vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] })
    expect(await signIn(office.payload, journalist.email, journalistPassword).finally(() => vi.useRealTimers())).toBeDefined()
  })

  it('ends by itself after twelve hours', async () => {
    const { headers } = await journalistOf(office.payload)
    vi.useFakeTimers({ now: Date.now() + 13 * 3_600_000, toFake: ['Date'] })
    expect(await currentJournalist(office.payload, headers).finally(() => vi.useRealTimers())).toBeUndefined()
  })

  it('with a changed password ends all other sessions', async () => {
    const { journalist, headers } = await journalistOf(office.payload)
    expect(await changePassword(office.payload, journalist.id, { old: 'қате', password: 'жеті-қабат-жер-асты' })).toEqual({ problem: 'wrongPassword' })
    const changed = await changePassword(office.payload, journalist.id, { old: journalistPassword, password: 'жеті-қабат-жер-асты' })
    expect(await currentJournalist(office.payload, headers)).toBeUndefined()
    expect(await currentJournalist(office.payload, cookie('token' in changed ? changed.token : ''))).toBeDefined()
  })
})

it('asking for a link says nothing and throws for nobody', async () => {
  await expect(askForLink(office.payload, 'nobody@gazet.example')).resolves.toBeUndefined()
})

describe('a journalist’s token opens nothing of the panel and its API', () => {
  const ways = (token: string): Record<string, string>[] => [
    { cookie: `press-session=${token}` },
    { cookie: `payload-token=${token}` },
    { authorization: `JWT ${token}` },
    { authorization: `Bearer ${token}` },
    { authorization: `journalists API-Key ${token}` },
  ]

  it('over REST and GraphQL, whatever the collection', async () => {
    const { token, journalist } = await journalistOf(office.payload)
    const slugs = Object.keys(office.payload.collections) as CollectionSlug[]
    expect(slugs.length).toBeGreaterThan(20)
    for (const headers of ways(token)) {
      for (const slug of slugs) {
        const asNobody = await roads.rest(undefined, 'GET', `/${slug}?limit=5`)
        const asJournalist = await roads.rest(undefined, 'GET', `/${slug}?limit=5`, undefined, headers)
        expect([slug, asJournalist.status, asJournalist.body]).toEqual([slug, asNobody.status, asNobody.body])
        expect(asJournalist.body.docs ?? []).toEqual([])
      }
      expect((await roads.rest(undefined, 'GET', '/access', undefined, headers)).body.canAccessAdmin ?? false).toBe(false)
      expect((await roads.rest(undefined, 'GET', '/users/me', undefined, headers)).body.user ?? null).toBeNull()
      expect((await roads.rest(undefined, 'PATCH', `/journalists/${journalist.id}`, { standing: 'approved' }, headers)).status).toBe(403)
      const { body } = await roads.graphql(undefined, '{ Journalists { docs { email } } AllNews: News(id: "x") { id } }', {}, headers)
      expect(JSON.stringify(body.data ?? {})).not.toContain('@')
    }
  })

  it.each(['login', 'logout', 'me', 'refresh-token', 'forgot-password', 'reset-password', 'unlock', 'first-register'])('there is no /api/journalists/%s', async (name) => {
    expect((await roads.rest(undefined, 'POST', `/journalists/${name}`, { email: 'a@b.kz', password: journalistPassword, token: 'x' })).status).toBeGreaterThanOrEqual(400)
  })

  it('and staff see no hash of it', async () => {
    await journalistOf(office.payload)
    const { body } = await roads.rest(officer, 'GET', '/journalists?limit=50&select[passwordHash]=true&select[lockedUntil]=true')
    expect(JSON.stringify(body)).not.toMatch(/passwordHash|lockedUntil/)
    expect((await roads.rest(officer, 'GET', '/journalists?where[passwordHash][exists]=true')).status).toBe(400)
  })
})

describe('personal data', () => {
  it('is given whole, without secrets', async () => {
    const { journalist } = await journalistOf(office.payload)
    const { status, body } = await roads.rest(officer, 'GET', `/journalists/${journalist.id}/personal-data`)
    expect(status).toBe(200)
    expect(body.account).toMatchObject({ email: journalist.email, consentVersion: 'test' })
    expect(JSON.stringify(body)).not.toMatch(/passwordHash|tokenHash/)
  })

  it('is deleted, and the logs stay without the name', async () => {
    const { journalist, headers } = await journalistOf(office.payload, { name: 'Жойылатын Адам' })
    await act(journalist.id, 'approve')
    await office.payload.create({ collection: 'downloads', data: { at: new Date().toISOString(), takerKind: 'journalist', taker: journalist.id, takerName: 'Жойылатын Адам, Газет', collection: 'photos', item: 'x', file: 'print' } })
    expect((await act(journalist.id, 'forget')).status).toBe(200)
    expect(await currentJournalist(office.payload, headers)).toBeUndefined()
    for (const collection of ['journalists', 'audit-entries', 'downloads', 'mails'] as const) {
      expect(JSON.stringify((await office.payload.find({ collection, pagination: false, depth: 0 })).docs)).not.toContain('Жойылатын')
    }
    expect((await office.payload.count({ collection: 'downloads', where: { taker: { equals: journalist.id } } })).totalDocs).toBe(1)
    expect((await office.payload.count({ collection: 'audit-entries', where: { item: { equals: journalist.id } } })).totalDocs).toBe(2)
  })
})
