import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMails } from '#notifications/mail/sendMails.ts'
import { roles } from '#people/users/roles.ts'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import { deskHands, itemAt } from '../../../../tests/support/premises.ts'
import { codeIn, openRoads } from '../../../../tests/support/roads.ts'
import { openSmtpServer, type TestSmtpServer } from '../../../../tests/support/smtpServer.ts'
import type { Accreditation, User } from '../../../payload-types.ts'
import { answerPlaceForm } from './answerPlaceForm.ts'
import { answerPlaceLink } from './answerPlaceLink.ts'
import { pruneAccreditations } from './requestPlace.ts'
import { loadPlace } from './site/loadPlace.ts'
import { whyNoRequest } from './whyNoRequest.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let smtp: TestSmtpServer
let officer: User
let event: ItemReference & { slug: string }
const hour = 3_600_000
const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

const announce = async (given: Record<string, unknown> = {}) => {
  const reference = await itemAt(office, 'events', 'live/live', { startsAt: inHours(48), place: 'Баспасөз орталығы', acceptsRequests: true, requestsUntil: inHours(24), ...given })
  return { ...reference, slug: (await office.payload.findByID({ collection: 'events', id: reference.id })).slug ?? '' }
}

beforeAll(async () => {
  smtp = await openSmtpServer()
  process.env.SITE_URL = 'http://media.example'
  process.env.SMTP_URL = smtp.url
  office = await openOffice()
  roads = openRoads(office)
  officer = await office.person('Баспасөз хатшысы', 'pressOfficer')
  event = await announce()
})
afterAll(async () => {
  await smtp.stop()
  await office.close()
})
beforeEach(async () => {
  await office.payload.delete({ collection: 'accreditations', where: {} })
  await office.payload.delete({ collection: 'mails', where: {} })
  smtp.received = []
})

const filled = { name: 'Әсел Тілеуова', outlet: 'Қала газеті', cardNumber: 'KZ-1', email: 'asel@paper.example', phone: '+7 701 000 00 00', work: 'photographer', needs: '=Розетка', consent: 'yes' }
const post = (fields: Record<string, string>) => new Request('http://media.example/x', { method: 'POST', body: new URLSearchParams(fields), headers: { 'sec-fetch-site': 'same-origin' } })
const consent = () => readConsent(office.payload, 'placeConsent', 'kk')
const ask = async (fields: Record<string, string> = filled, slug = event.slug): Promise<string> =>
  (await answerPlaceForm(office.payload, post({ words: (await consent()).version, ...fields }), { language: 'kk', slug })).headers.get('location')?.split('said=')[1] ?? ''
const requests = async () => (await office.payload.find({ collection: 'accreditations', depth: 0, sort: 'createdAt' })).docs

async function confirmed(email = filled.email, slug = event.slug): Promise<Accreditation> {
  await ask({ ...filled, email }, slug)
  await sendMails(office.payload)
  const token = /\/press\/mail\/(\S+)/.exec(smtp.received.findLast(({ to }) => to?.[0]?.address === email)?.text ?? '')?.[1] ?? ''
  await answerPlaceLink(office.payload, post({}), { language: 'kk', token, deed: 'confirm' })
  smtp.received = []
  const { docs } = await office.payload.find({ collection: 'accreditations', where: { email: { equals: email } }, depth: 0 })
  if (!docs[0]) throw new Error('There is no request')
  return docs[0]
}
const decide = (id: string, data: Record<string, string>, user: User | null | undefined = officer) => roads.rest(user ?? undefined, 'PATCH', `/accreditations/${id}`, data)

describe('asking for a place', () => {
  it('is a request once its address has answered', async () => {
    expect(await ask()).toBe('saidCheckMail')
    expect(await requests()).toMatchObject([{ event: event.id, name: 'Әсел Тілеуова', state: 'waiting', decision: 'asked', consentVersion: (await consent()).version, consentText: (await consent()).text }])
    expect(codeIn(await decide((await requests())[0]?.id ?? '', { decision: 'approved' }))).toBe('accreditationUnconfirmed')
    await confirmed('other@paper.example')
    expect((await requests()).at(-1)).toMatchObject({ state: 'confirmed' })
  })

  it('again from one address changes nothing', async () => {
    await confirmed()
    expect(await ask({ ...filled, name: 'Басқа біреу' })).toBe('saidCheckMail')
    expect(await requests()).toMatchObject([{ name: 'Әсел Тілеуова' }])
  })

  it('twice in one moment, as a button pressed twice does, is one request', async () => {
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['saidCheckMail', 'saidCheckMail', 'saidCheckMail'])
    expect(await requests()).toHaveLength(1)
  })

  it.each([
    ['refusedFields', { name: '' }],
    ['refusedFields', { work: 'minister' }],
    ['refusedPhone', { phone: 'жоқ' }],
    ['refusedPhone', { phone: '+7 701\r\n000 00 00' }],
    ['refusedFields', { name: '', phone: 'жоқ' }],
    ['refusedFields', { needs: 'а'.repeat(2000) }],
    ['refusedEmail', { email: 'asel@' }],
    ['refusedConsent', { consent: '' }],
    ['refusedWords', { words: 'older' }],
    ['refusedSize', { needs: 'a'.repeat(40_000) }],
  ])('%s: %o', async (said, wrong) => {
    expect(await ask({ ...filled, ...wrong })).toBe(said)
    expect(await requests()).toEqual([])
  })

  it('is too late after the deadline, whatever the page showed, and nothing for an event that asks nobody', async () => {
    const over = await announce({ requestsUntil: inHours(-1) })
    expect(await ask(filled, over.slug)).toBe('refusedClosed')
    expect(await loadPlace(office.payload, 'kk', over.slug)).toMatchObject({ refusal: 'refusedClosed' })
    const past = await announce({ startsAt: inHours(-3), endsAt: inHours(-1), requestsUntil: inHours(5) })
    expect(await ask(filled, past.slug)).toBe('refusedClosed')
    const still = await announce({ startsAt: inHours(-3), endsAt: inHours(3), requestsUntil: inHours(1) })
    expect(await loadPlace(office.payload, 'kk', still.slug)).toMatchObject({ refusal: undefined })
    const open = await announce({ acceptsRequests: false })
    expect(await ask(filled, open.slug)).toBe('refusedClosed')
    expect(await loadPlace(office.payload, 'kk', open.slug)).toBeUndefined()
    const { slug } = await office.payload.findByID({ collection: 'events', id: (await itemAt(office, 'events', 'draft/never', { acceptsRequests: true, startsAt: inHours(9) })).id, draft: true })
    expect(await ask(filled, slug ?? '')).toBe('refusedClosed')
    expect(await ask(filled, 'қате')).toBe('refusedClosed')
    expect(await requests()).toEqual([])
  })

  it.each([
    [undefined, 0, 'refusedClosed'],
    [{ until: inHours(1) }, 1000, undefined],
    [{ until: inHours(1), places: 2 }, 1, undefined],
    [{ until: inHours(1), places: 2 }, 2, 'refusedFull'],
    [{ until: inHours(-1), places: 2 }, 0, 'refusedClosed'],
  ])('%o with %d approved: %s', (accreditation, approved, refusal) => {
    expect(whyNoRequest(accreditation ? { accreditation } : {}, approved)).toBe(refusal)
  })
})

describe('a decision', () => {
  it('is told by mail, with place and time, and stands in the log', async () => {
    const { id } = await confirmed()
    expect((await decide(id, { decision: 'approved' })).status).toBe(200)
    await sendMails(office.payload)
    expect(smtp.received).toHaveLength(1)
    expect(smtp.received[0]?.text).toContain('Баспасөз орталығы')
    expect(smtp.received[0]?.subject).toMatch(/^Аккредиттелдіңіз/)
    expect((await requests())[0]).toMatchObject({ decision: 'approved', decidedBy: 'Баспасөз хатшысы' })
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { action: { equals: 'approveAccreditation' } } })
    expect(docs).toMatchObject([{ actor: officer.id, item: id, title: 'Әсел Тілеуова' }])
  })

  it('against somebody needs a reason, which they are told', async () => {
    const { id } = await confirmed()
    expect(codeIn(await decide(id, { decision: 'refused' }))).toBe('accreditationNeedsReason')
    await decide(id, { decision: 'refused', reason: 'Зал шағын' })
    await sendMails(office.payload)
    expect(smtp.received[0]?.text).toContain('Зал шағын')
  })

  it('whose mail has waited is told with the time and place of now, and only the last one', async () => {
    const moving = await announce()
    const { id } = await confirmed('late@paper.example', moving.slug)
    await decide(id, { decision: 'refused', reason: 'Зал шағын' })
    await decide(id, { decision: 'approved' })
    await office.payload.db.updateOne({ collection: 'events', id: moving.id, data: { place: { kk: 'Басқа зал' } }, locale: 'all' } as never)
    await sendMails(office.payload)
    expect(smtp.received.map(({ subject }) => subject?.split(':')[0])).toEqual(['Аккредиттелдіңіз'])
    expect(smtp.received[0]?.text).toContain('Басқа зал')
  })

  it('lets nobody in to an event that was taken off the agenda before its mail went out', async () => {
    const gone = await announce()
    const { id } = await confirmed('gone@paper.example', gone.slug)
    await decide(id, { decision: 'approved' })
    const { chief } = await deskHands(office)
    await move(chief, { collection: 'events', id: gone.id, transition: 'withdraw', input: { reason: 'Өтпейді' } })
    await sendMails(office.payload)
    expect(smtp.received).toEqual([])
  })

  it('made anew after another is told once, with its own reason', async () => {
    const { id } = await confirmed()
    await decide(id, { decision: 'refused', reason: 'Зал шағын' })
    await decide(id, { decision: 'asked' })
    await decide(id, { decision: 'refused', reason: 'Мерзімі өтті' })
    await sendMails(office.payload)
    expect(smtp.received.map(({ text }) => /Зал шағын|Мерзімі өтті/.exec(text ?? '')?.[0])).toEqual(['Мерзімі өтті'])
  })

  it('against somebody names an event that was taken off the agenda too', async () => {
    const gone = await announce({ title: 'Баспасөз мәслихаты' })
    const { id } = await confirmed('gone@paper.example', gone.slug)
    const { chief } = await deskHands(office)
    await move(chief, { collection: 'events', id: gone.id, transition: 'withdraw', input: { reason: 'Өтпейді' } })
    await decide(id, { decision: 'refused', reason: 'Өтпейді' })
    await sendMails(office.payload)
    expect(smtp.received.map(({ subject }) => subject)).toEqual([expect.stringContaining('Баспасөз мәслихаты')])
  })

  it('lets in no more than there are places', async () => {
    const small = await announce({ requestPlaces: 1 })
    const [first, second] = [await confirmed('one@paper.example', small.slug), await confirmed('two@paper.example', small.slug)]
    expect((await decide(first.id, { decision: 'approved' })).status).toBe(200)
    expect(codeIn(await decide(second.id, { decision: 'approved' }))).toBe('accreditationNoPlaces')
    expect(await ask({ ...filled, email: 'three@paper.example' }, small.slug)).toBe('refusedFull')
  })

  it('changes nothing of what the journalist has said', async () => {
    const { id } = await confirmed()
    await decide(id, { decision: 'approved', name: 'Басқа', email: 'thief@x.example', state: 'waiting' })
    expect((await requests())[0]).toMatchObject({ name: 'Әсел Тілеуова', email: 'asel@paper.example', state: 'confirmed' })
  })
})

describe('the list for the door', () => {
  const door = (user: User | undefined, path: string) => roads.rest(user, 'GET', `/accreditations/${path}?event=${event.id}`)

  it('has who is let in, for printing and for a spreadsheet', async () => {
    await confirmed('no@paper.example')
    const { id } = await confirmed()
    await decide(id, { decision: 'approved' })
    const { body } = await door(officer, 'door')
    expect(String(body.text)).toContain('<td>Әсел Тілеуова</td><td>Қала газеті</td><td>KZ-1</td>')
    expect(String(body.text).match(/<tr>/g)).toHaveLength(2)
    const csv = String((await door(officer, 'door.csv')).body.text)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv).toContain(`'+7 701 000 00 00`)
  })

  it.each([...roles, undefined])('for %s', async (role) => {
    const may = role && ['pressOfficer', 'chiefEditor', 'administrator'].includes(role)
    const user = role && (await office.person(`Рөлі: ${role}`, role))
    const { id } = await confirmed()
    for (const path of ['door', 'door.csv']) expect((await door(user, path)).status).toBe(may ? 200 : 403)
    expect((await roads.rest(user, 'GET', `/accreditations/${id}`)).status === 200).toBe(Boolean(may))
    expect((await decide(id, { decision: 'refused', reason: 'x' }, user ?? null)).status === 200).toBe(Boolean(may))
    expect((await roads.rest(user, 'POST', '/accreditations', { ...filled, event: event.id })).status).toBeGreaterThanOrEqual(400)
  })
})

it('is forgotten a month after the event, and what nobody confirmed sooner', async () => {
  await confirmed()
  await ask({ ...filled, email: 'waits@paper.example' })
  await pruneAccreditations(office.payload)
  expect(await requests()).toHaveLength(2)
  await pruneAccreditations(office.payload, new Date(Date.now() + 6 * 24 * hour))
  expect(await requests()).toHaveLength(1)
  await pruneAccreditations(office.payload, new Date(Date.now() + 40 * 24 * hour))
  expect(await requests()).toEqual([])
})
