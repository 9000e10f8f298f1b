import type { Email } from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { move } from '#workflow/move.ts'
import { deskHands, edit, embargoedNews, itemAt, liveNews } from '../../../tests/support/premises.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { openSmtpServer, type TestSmtpServer } from '../../../tests/support/smtpServer.ts'
import { addressee, subscriber as makeSubscriber } from '../../../tests/support/subscribers.ts'
import { tellBoundaries } from '#publication/changes/tellBoundaries.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import type { AlertSubscription } from '../../payload-types.ts'
import { sendMails } from '../mail/sendMails.ts'
import { queueDigests } from './queueDigests.ts'
import { stopSubscription } from './subscription.ts'
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
  for (const collection of ['alert-subscriptions', 'mails', 'quiet-periods'] as const) await office.payload.delete({ collection, where: {} })
  await workOffAlerts(office.payload)
  await sendMails(office.payload)
  smtp.received = []
})

let number = 0
const subscriber = (given?: Partial<AlertSubscription>) => makeSubscriber(office, given)

const work = async (now?: Date) => {
  await workOffAlerts(office.payload)
  await queueDigests(office.payload, now)
  await sendMails(office.payload)
}
const received = (by: AlertSubscription): Email[] => smtp.received.filter((mail) => addressee(mail) === by.email)
const states = async () => (await office.payload.find({ collection: 'mails', pagination: false, sort: 'createdAt' })).docs.map(({ state }) => state)

async function correct(story: ItemReference, change: 'correction' | 'update' | 'minor', changeNote = 'Күні түзетілді.'): Promise<void> {
  const hands = await deskHands(office)
  await edit(office, story, { lead: `Түзелген лид ${++number}` })
  await move(hands.author, { ...story, transition: 'submit' })
  await move(hands.editor, { ...story, transition: 'approve' })
  await move(hands.editor, { ...story, transition: 'publish', input: { change, ...(change !== 'minor' && { changeNote }) } })
}
const withdraw = async (story: ItemReference) => move((await deskHands(office)).chief, { ...story, transition: 'withdraw', input: { reason: 'Дерек қате болды' } })

describe('an alert', () => {
  it('comes once, in the reader’s language, with headline, lead, link, contact and the way out', async () => {
    const contact = await office.payload.create({ collection: 'press-contacts', data: { name: 'Айдос Омаров', phone: '+7 701 000 00 00' } })
    const [kazakh, russian] = [await subscriber(), await subscriber({ language: 'ru' })]
    await liveNews(office, { headline: 'Көпір <ашылды>', lead: 'Бүгін сағат онда.', kind: 'pressRelease', pressContact: contact.id })
    await work()
    await work()
    expect(smtp.received).toHaveLength(2)
    const [mail] = received(kazakh)
    expect(mail).toMatchObject({ subject: 'Көпір <ашылды>' })
    for (const words of ['Бүгін сағат онда.', 'Айдос Омаров, +7 701 000 00 00', 'http://media.example/kk/news/', 'http://media.example/kk/press/mail/alerts.']) expect(mail?.text).toContain(words)
    expect(mail?.html).toContain('<html lang="kk">')
    expect(mail?.html).toContain('Көпір &lt;ашылды&gt;')
    const headers = new Map(mail?.headers.map(({ key, value }) => [key, value]))
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(headers.get('list-unsubscribe')).toMatch(/^<http:\/\/media\.example\/kk\/press\/mail\/alerts\.[\w-]+\.x\.[\w-]{32}\/stop>$/)
    expect(received(russian)[0]?.text).toContain('Контакт для прессы')
    expect(received(russian)[0]?.html).toMatch(/<html lang="ru">.*<div lang="kk"/)
  })

  it('of a second language goes to that language’s readers alone', async () => {
    const [all, russian] = [await subscriber(), await subscriber({ languages: ['ru'] })]
    const first = await liveNews(office)
    await work()
    const { story } = await office.payload.findByID({ collection: 'news', id: first.id })
    await liveNews(office, { language: 'ru', story })
    await work()
    expect([received(all).length, received(russian).length]).toEqual([1, 1])
  })

  it('goes to whoever chose its topic, speaker or desk', async () => {
    const topic = async (name: string) => (await office.payload.create({ collection: 'topics', data: { name } })).id
    const [bridges, health] = [await topic('Көпірлер'), await topic('Денсаулық')]
    const [wants, other, desk] = [await subscriber({ topics: [bridges] }), await subscriber({ topics: [health] }), await subscriber({ topics: [health], desks: [office.desk] })]
    await liveNews(office, { topics: [bridges] })
    await work()
    expect([wants, other, desk].map((one) => received(one).length)).toEqual([1, 0, 1])
  })

  it('comes when an embargo lifts, and not before', async () => {
    const reader = await subscriber()
    const releaseAt = new Date(Date.now() + 1500)
    await embargoedNews(office, { releaseAt })
    await work()
    expect(smtp.received).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, releaseAt.getTime() - Date.now() + 50))
    await tellBoundaries(office.payload)
    await work()
    expect(received(reader)).toHaveLength(1)
  })

  it('does not come again after a typo is mended; a correction is told to those who were sent it, once', async () => {
    const before = await subscriber()
    const story = await liveNews(office)
    await work()
    const after = await subscriber()
    await correct(story, 'minor')
    await work()
    expect(smtp.received).toHaveLength(1)
    await correct(story, 'correction', 'Сағаты қате болды.')
    await work()
    await work()
    expect([received(before).length, received(after).length]).toEqual([2, 0])
    expect(received(before)[1]).toMatchObject({ subject: expect.stringContaining('Түзетілді') })
    expect(received(before)[1]?.text).toContain('Сағаты қате болды.')
  })

  it('does not go out when its story was withdrawn meanwhile; whoever has it is told', async () => {
    const first = await subscriber()
    const story = await liveNews(office)
    await work()
    await withdraw(story)
    await work()
    expect(received(first)[1]?.text).toContain('Дерек қате болды')

    const second = await liveNews(office)
    await workOffAlerts(office.payload)
    await withdraw(second)
    await work()
    expect(received(first)).toHaveLength(2)
    expect(await states()).toContain('dropped')
  })

  it('goes out as the story stands then when it was corrected before', async () => {
    const reader = await subscriber()
    const story = await liveNews(office)
    await workOffAlerts(office.payload)
    await correct(story, 'correction')
    await work()
    expect(received(reader)).toHaveLength(1)
    expect(received(reader)[0]?.text).toContain('Түзелген лид')
  })

  it('of campaign material does not go out in a quiet period, however late it begins', async () => {
    const imprint = { issuedBy: 'Штаб', orderedBy: 'Штаб', paidFrom: 'Сайлау қоры' }
    await subscriber()
    await liveNews(office, { nature: 'campaign', imprint })
    await workOffAlerts(office.payload)
    const hour = 3_600_000
    const [from, to] = [new Date(Date.now() - hour), new Date(Date.now() + hour)].map((date) => date.toISOString())
    await office.payload.create({ collection: 'quiet-periods', data: { name: 'Сайлау', covers: 'campaign', from: from ?? '', to: to ?? '' } })
    await sendMails(office.payload)
    expect(smtp.received).toEqual([])
    expect(await states()).toEqual(['dropped'])
  })

  it('carries the imprint of campaign material otherwise', async () => {
    const reader = await subscriber()
    await liveNews(office, { nature: 'campaign', imprint: { issuedBy: 'Штаб', orderedBy: 'Комитет', paidFrom: 'Сайлау қоры' } })
    await work()
    for (const words of ['Үгіт материалы', 'Комитет', 'Сайлау қоры']) expect(received(reader)[0]?.html).toContain(words)
  })

  it('goes to nobody who has stopped them, and nothing of the person is left', async () => {
    const reader = await subscriber()
    await liveNews(office)
    await workOffAlerts(office.payload)
    await stopSubscription(office.payload, reader.id)
    await work()
    expect(smtp.received).toEqual([])
    const { docs } = await office.payload.find({ collection: 'mails', where: { to: { equals: reader.email } } })
    expect(docs).toEqual([])
    expect((await office.payload.count({ collection: 'alert-deliveries', where: { subscription: { equals: reader.id } } })).totalDocs).toBe(0)
  })

  it('is not sent to an address that mail servers refuse twice', async () => {
    const refused = await subscriber({ email: 'refused@paper.example' })
    const reader = await subscriber()
    for (let story = 0; story < 3; story += 1) {
      await liveNews(office)
      await work()
    }
    expect(received(reader)).toHaveLength(3)
    expect(await office.payload.findByID({ collection: 'alert-subscriptions', id: refused.id })).toMatchObject({ state: 'bounced', refusals: 2 })
    const { totalDocs } = await office.payload.count({ collection: 'mails', where: { to: { equals: refused.email } } })
    expect(totalDocs).toBe(2)
  })
})

describe('a digest', () => {
  const tomorrowAt = (hour: string): Date => new Date(`${new Date(Date.now() + 29 * 3_600_000).toISOString().slice(0, 10)}T${hour}:00:30+05:00`)

  it('gathers what came out before its hour, once', async () => {
    const reader = await subscriber({ pace: 'digest', hours: ['09', '18'] })
    await liveNews(office, { headline: 'Бірінші жаңалық' })
    await liveNews(office, { headline: 'Екінші жаңалық' })
    await workOffAlerts(office.payload)
    await sendMails(office.payload)
    expect(smtp.received).toEqual([])
    await work(tomorrowAt('09'))
    await work(tomorrowAt('09'))
    await work(tomorrowAt('18'))
    expect(received(reader)).toHaveLength(1)
    expect(received(reader)[0]).toMatchObject({ subject: 'Жаңа материалдар: 2' })
    for (const title of ['Бірінші жаңалық', 'Екінші жаңалық']) expect(received(reader)[0]?.text).toContain(title)
  })

  it('leaves out what was withdrawn, even at the last moment', async () => {
    const reader = await subscriber({ pace: 'digest', hours: ['09'] })
    const gone = await liveNews(office, { headline: 'Қайтарылған' })
    await liveNews(office, { headline: 'Қалған' })
    await workOffAlerts(office.payload)
    await queueDigests(office.payload, tomorrowAt('09'))
    await withdraw(gone)
    await sendMails(office.payload)
    expect(smtp.received).toEqual([])
    await work(tomorrowAt('09'))
    expect(received(reader)).toHaveLength(1)
    expect(received(reader)[0]?.text).toContain('Қалған')
    expect(received(reader)[0]?.text).not.toContain('Қайтарылған')
  })
})

it('photos and quotes by themselves are no alert', async () => {
  await subscriber()
  await itemAt(office, 'quotes', 'live/live')
  await work()
  expect(smtp.received).toEqual([])
})
