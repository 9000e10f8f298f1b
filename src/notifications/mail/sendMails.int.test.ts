import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import type { Mail, User } from '../../payload-types.ts'
import { pruneMails } from './pruneMails.ts'
import { openSmtpServer, type TestSmtpServer } from '../../../tests/support/smtpServer.ts'
import { sendMails } from './sendMails.ts'

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
  smtp.behaviour = 'good'
  smtp.received = []
  await office.payload.delete({ collection: 'mails', where: {} })
})

async function tell(to: User, text = '«Көпір ашылды»: Жариялау.'): Promise<string> {
  return (await office.payload.create({ collection: 'notices', data: { to: to.id, text, link: '/admin/collections/news/1' } })).id
}
const mailOf = async (notice: string) =>
  (await office.payload.find({ collection: 'mails', where: { notice: { equals: notice } } })).docs[0] ?? expect.fail('There is no mail')
const letTimePass = () => office.payload.update({ collection: 'mails', where: { state: { in: ['waiting', 'sending'] } }, data: { nextTry: new Date(0).toISOString() } })

it('sends each notice once, as text and HTML, with a whole address', async () => {
  const person = await office.person('Дана', 'reporter')
  const notice = await tell(person)
  await Promise.all([sendMails(office.payload), sendMails(office.payload)])
  await sendMails(office.payload)
  expect(smtp.received).toHaveLength(1)
  const [mail] = smtp.received
  expect(mail).toMatchObject({ subject: '«Көпір ашылды»: Жариялау.', to: [{ address: person.email }] })
  expect(mail?.text).toContain('http://media.example/admin/collections/news/1')
  expect(mail?.html).toContain('<html lang="kk">')
  expect(await mailOf(notice)).toMatchObject({ state: 'sent', tries: 1 })
})

it('writes to each in their own language', async () => {
  const person = await office.person('Анна', 'reporter')
  await office.payload.update({ collection: 'users', id: person.id, data: { language: 'ru' } })
  await tell(person)
  await sendMails(office.payload)
  expect(smtp.received[0]?.text).toContain('Открыть в медиацентре')
})

it('loses nothing while the server is down', async () => {
  const person = await office.person('Дана', 'reporter')
  const notice = await tell(person)
  await smtp.stop()
  await sendMails(office.payload)
  await sendMails(office.payload)
  const waiting = await mailOf(notice)
  expect(waiting).toMatchObject({ state: 'waiting', tries: 1 })
  expect(Date.parse(waiting.nextTry ?? '')).toBeGreaterThan(Date.now())
  await smtp.start()
  await letTimePass()
  await sendMails(office.payload)
  expect(smtp.received).toHaveLength(1)
  expect(await mailOf(notice)).toMatchObject({ state: 'sent', tries: 2, lastError: null })
})

it('gives up on an address that the server refuses, and sends the others', async () => {
  const refused = await office.person('Жоқ', 'reporter')
  await office.payload.update({ collection: 'users', id: refused.id, data: { email: 'refused@media-center.example' } })
  const notice = await tell(refused)
  await tell(await office.person('Дана', 'reporter'))
  await sendMails(office.payload)
  expect(smtp.received).toHaveLength(1)
  const failed = await mailOf(notice)
  expect(failed).toMatchObject({ state: 'failed', nextTry: null })
  expect(failed.lastError).toContain('550')
})

it('does not wait for a server that hangs, and tries again', async () => {
  const notice = await tell(await office.person('Дана', 'reporter'))
  smtp.behaviour = 'hanging'
  await sendMails(office.payload)
  expect(await mailOf(notice)).toMatchObject({ state: 'waiting', lastError: 'ETIMEDOUT' })
})

it('takes up a mail that a dead process had claimed, and only then', async () => {
  const notice = await tell(await office.person('Дана', 'reporter'))
  const soon = new Date(Date.now() + 60_000).toISOString()
  await office.payload.update({ collection: 'mails', where: { notice: { equals: notice } }, data: { state: 'sending', nextTry: soon } })
  await sendMails(office.payload)
  expect(smtp.received).toEqual([])
  await letTimePass()
  await sendMails(office.payload)
  expect(smtp.received).toHaveLength(1)
})

it('deletes sent mails after the time that the settings give, and no others', async () => {
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
  const mail = (notice: string, given: Partial<Mail>) =>
    office.payload.create({ collection: 'mails', data: { notice, to: 'a@x.example', subject: notice, text: '-', html: '-', language: 'kk', state: 'sent', tries: 1, ...given } })
  await office.payload.delete({ collection: 'mails', where: {} })
  await mail('old', { sentAt: daysAgo(100) })
  await mail('recent', { sentAt: daysAgo(40) })
  await mail('failed', { state: 'failed', sentAt: daysAgo(100) })
  const left = async () => (await office.payload.find({ collection: 'mails', sort: 'subject' })).docs.map(({ subject }) => subject)
  await pruneMails(office.payload)
  expect(await left()).toEqual(['failed', 'recent'])
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', keepSentMails: 30 } })
  await pruneMails(office.payload)
  expect(await left()).toEqual(['failed'])
})

it('shows press officers what goes outside, and nothing of what staff are told', async () => {
  await tell(await office.person('Дана', 'reporter'))
  await office.payload.create({ collection: 'mails', data: { notice: 'outside', to: 'a@x.example', subject: 'Сыртқа', text: '-', html: '-', language: 'kk', state: 'waiting', tries: 0, priority: 3 } })
  const officer = await office.person('Баспасөз', 'pressOfficer')
  const { docs } = await office.payload.find({ collection: 'mails', overrideAccess: false, user: officer })
  expect(docs.map(({ subject }) => subject)).toEqual(['Сыртқа'])
})

it('is read by administrators and written by nobody', async () => {
  await tell(await office.person('Дана', 'reporter'))
  const how = { collection: 'mails', overrideAccess: false } as const
  const administrator = await office.person('Әкімші', 'administrator')
  expect((await office.payload.find({ ...how, user: administrator })).totalDocs).toBe(1)
  for (const user of [await office.person('Бас', 'chiefEditor'), undefined]) {
    await expect(office.payload.find({ ...how, ...(user && { user }) })).rejects.toMatchObject({ status: 403 })
  }
  await expect(office.payload.update({ ...how, where: {}, data: { state: 'sent' }, user: administrator })).rejects.toMatchObject({ status: 403 })
  await expect(office.payload.delete({ ...how, where: {}, user: administrator })).rejects.toMatchObject({ status: 403 })
})
