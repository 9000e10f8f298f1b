import type { Email } from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { liveNews } from '../../../tests/support/premises.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { openSmtpServer, type TestSmtpServer } from '../../../tests/support/smtpServer.ts'
import { addressee, subscriber as makeSubscriber } from '../../../tests/support/subscribers.ts'
import { databaseFeatures, withoutTransactions } from '../../../tests/support/testDatabase.ts'
import type { AlertSubscription } from '../../payload-types.ts'
import { sendMails } from '../mail/sendMails.ts'
import { workOffAlerts } from './workOffAlerts.ts'

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
  smtp.diesAfter = undefined
  for (const collection of ['alert-subscriptions', 'mails'] as const) await office.payload.delete({ collection, where: {} })
  await workOffAlerts(office.payload)
  await sendMails(office.payload)
  smtp.received = []
})

const subscriber = () => makeSubscriber(office)
const work = async () => {
  await workOffAlerts(office.payload)
  await sendMails(office.payload)
}
const received = (by: AlertSubscription): Email[] => smtp.received.filter((mail) => addressee(mail) === by.email)
const dueAgain = () => office.payload.update({ collection: 'mails', where: { state: { in: ['waiting', 'sending'] } }, data: { nextTry: new Date(0).toISOString() } })

describe('a mail server that misbehaves', () => {
  const readers = 60

  it('dies in the middle: nobody is told twice, nobody is forgotten', async () => {
    for (let one = 0; one < readers; one += 1) await subscriber()
    await liveNews(office)
    await workOffAlerts(office.payload)
    smtp.diesAfter = 20
    await sendMails(office.payload)
    expect(smtp.received.length).toBeLessThan(readers)
    smtp.diesAfter = undefined
    await dueAgain()
    await sendMails(office.payload)
    expect(smtp.received).toHaveLength(readers)
    expect(new Set(smtp.received.map(addressee)).size).toBe(readers)
  })

  it('hangs: what waits is sent when it answers again', async () => {
    const reader = await subscriber()
    await liveNews(office)
    smtp.behaviour = 'hanging'
    await work()
    smtp.behaviour = 'good'
    await dueAgain()
    await work()
    expect(received(reader)).toHaveLength(1)
  })

  it('two servers of ours at once tell nobody twice', async () => {
    for (let one = 0; one < 20; one += 1) await subscriber()
    await liveNews(office)
    await Promise.allSettled([workOffAlerts(office.payload), workOffAlerts(office.payload)])
    await workOffAlerts(office.payload)
    await Promise.all([sendMails(office.payload), sendMails(office.payload)])
    await sendMails(office.payload)
    expect(smtp.received).toHaveLength(20)
  })

  it('mails to staff go before those to people outside', async () => {
    for (let one = 0; one < 5; one += 1) await subscriber()
    await liveNews(office)
    await workOffAlerts(office.payload)
    const person = await office.person('Дана', 'reporter')
    await office.payload.create({ collection: 'notices', data: { to: person.id, text: 'Шұғыл' } })
    await sendMails(office.payload)
    expect(smtp.received.slice(0, 5).map(addressee)).toContain(person.email)
  })
})

it.skipIf(!databaseFeatures.transactions)(`is caught up with after a crash between any two steps${withoutTransactions}`, async () => {
  for (let one = 0; one < 30; one += 1) await subscriber()
  await liveNews(office)
  const create = office.payload.create.bind(office.payload)
  let writes = 0
  office.payload.create = ((options: Parameters<typeof create>[0]) => {
    if (options.collection === 'mails' && ++writes === 28) throw new Error('killed')
    return create(options)
  }) as typeof create
  await expect(workOffAlerts(office.payload)).rejects.toThrow('killed')
  office.payload.create = create
  await work()
  expect(smtp.received).toHaveLength(30)
  expect(new Set(smtp.received.map(addressee)).size).toBe(30)
})

