import type { Email } from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordDownload } from '#audit/downloads/recordDownload.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, edit, embargoedNews, itemAt, liveNews } from '../../../tests/support/premises.ts'
import type { Journalist } from '../../payload-types.ts'
import { openSmtpServer, type TestSmtpServer } from '../../../tests/support/smtpServer.ts'
import { workOffAlerts } from '../alerts/workOffAlerts.ts'
import { sendMails } from '../mail/sendMails.ts'
import { answerMailLink } from '../mail-links/answerMailLink.ts'
import { answerWatchForm } from './answerWatchForm.ts'
import { stopWatch } from './watchItem.ts'

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
  for (const collection of ['item-watches', 'mails', 'downloads'] as const) await office.payload.db.deleteMany({ collection, where: {} })
  await workOffAlerts(office.payload)
  await sendMails(office.payload)
  smtp.received = []
})

let number = 0
let last = ''
async function journalist(given: Partial<Journalist> = {}): Promise<Journalist> {
  const [email, until] = [`journalist-${++number}@paper.example`, new Date(Date.now() + 86_400_000).toISOString()]
  const data = { name: 'Журналист', outlet: 'Газет', cardNumber: '1', cardExpiresAt: until, proof: 'x', phone: '1', language: 'kk' as const, consentVersion: '1', consentAt: until, email, standing: 'approved' as const, expiresAt: until, ...given }
  return office.payload.create({ collection: 'journalists', data, depth: 0 })
}
async function took({ collection, id }: ItemReference, given: Partial<Journalist> = {}): Promise<string> {
  const taker = await journalist(given)
  last = taker.id
  await recordDownload(office.payload, { kind: 'journalist', id: taker.id, name: taker.name }, [{ collection, item: id }], 'docx')
  return taker.email
}
const work = async () => {
  await workOffAlerts(office.payload)
  await sendMails(office.payload)
}
const mailsTo = (email: string): Email[] => smtp.received.filter(({ to }) => to?.[0]?.address === email)

async function change(item: ItemReference, data: Record<string, unknown>, input: { change: 'correction' | 'update' | 'minor'; changeNote?: string }): Promise<void> {
  const hands = await deskHands(office)
  await edit(office, item, data)
  await move(hands.author, { ...item, transition: 'submit' })
  await move(hands.editor, { ...item, transition: 'approve' })
  await move(hands.editor, { ...item, transition: 'publish', input })
}
const withdraw = async (item: ItemReference) => move((await deskHands(office)).chief, { ...item, transition: 'withdraw', input: { reason: 'Жалған дерек' } })

async function watch(item: ItemReference, email: string, words?: string): Promise<string> {
  const { version } = await readConsent(office.payload, 'watchConsent', 'kk')
  const body = new URLSearchParams({ email, consent: 'yes', words: words ?? version, collection: item.collection, item: item.id })
  const answer = await answerWatchForm(office.payload, new Request('http://media.example/x', { method: 'POST', body }), 'kk')
  return answer.headers.get('location') ?? ''
}
const confirm = (mail: Email | undefined) =>
  answerMailLink(office.payload, new Request('http://media.example/x', { method: 'POST' }), { language: 'kk', token: /\/press\/mail\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '', deed: 'confirm' })

describe.each(['news', 'quotes', 'photos', 'events'] as const)('a withdrawn item of %s', (collection) => {
  it('is told with its reason to all who took it, once each, in their language', async () => {
    const item = await itemAt(office, collection, 'live/live')
    const [kazakh, russian] = [await took(item), await took(item, { language: 'ru' })]
    await recordDownload(office.payload, { kind: 'journalist', id: last, name: 'Журналист' }, [{ collection, item: item.id }], 'kit')
    const other = await took(await itemAt(office, collection, 'live/live'))
    await withdraw(item)
    await work()
    await work()
    expect([kazakh, russian, other].map((email) => mailsTo(email).length)).toEqual([1, 1, 0])
    expect(mailsTo(kazakh)[0]).toMatchObject({ subject: expect.stringMatching(/^Қайтарып алынды: ./) })
    expect(mailsTo(kazakh)[0]?.text).toContain('Жалған дерек')
    expect(mailsTo(russian)[0]?.subject).toMatch(/^Отозвано: ./)
  })
})

describe('an event that is withdrawn', () => {
  it('is told to who has a place, or is to hear of one, and to nobody else who asked', async () => {
    const event = await itemAt(office, 'events', 'live/live')
    const asked = async (email: string, given: object) =>
      office.payload.create({ collection: 'accreditations', data: { event: event.id, name: 'Айгүл', outlet: 'Газет', cardNumber: '1', phone: '1', work: 'reporter', decision: 'asked', state: 'confirmed', language: 'kk', consentVersion: '1', consentAt: new Date().toISOString(), ...given, email } })
    await asked('in@paper.example', {})
    await asked('asked@paper.example', { language: 'ru' })
    await asked('out@paper.example', {})
    await asked('unconfirmed@paper.example', { state: 'waiting' })
    for (const [email, data] of [['in@paper.example', { decision: 'approved' }], ['out@paper.example', { decision: 'refused', reason: 'Орын жоқ' }]] as const) await office.payload.update({ collection: 'accreditations', where: { email: { equals: email } }, data })
    await work()
    smtp.received = []
    await withdraw(event)
    await work()
    await work()
    expect(smtp.received.map(({ to }) => to?.[0]?.address).toSorted()).toEqual(['asked@paper.example', 'in@paper.example'])
    expect(mailsTo('in@paper.example')[0]?.text).toContain('Жалған дерек')
    expect(mailsTo('in@paper.example')[0]?.text).toContain('аккредиттеуге өтінім бергендіктен')
    expect(mailsTo('asked@paper.example')[0]?.subject).toMatch(/^Отозвано: ./)
  })
})

describe('a corrected story', () => {
  it('is told with the note and what is different now to whoever has the old one', async () => {
    const story = await liveNews(office, { lead: 'Көпір дүйсенбіде ашылады.', body: bodyOf('Көпір дүйсенбіде ашылады.', 'Құны екі миллион теңге.') })
    const before = await took(story)
    await change(story, { lead: 'Көпір сейсенбіде ашылады.', body: bodyOf('Көпір дүйсенбіде ашылады.', 'Құны үш миллион теңге.') }, { change: 'correction', changeNote: 'Ашылу күні қате еді.' })
    const after = await took(story)
    await work()
    expect([mailsTo(before).length, mailsTo(after).length]).toEqual([1, 0])
    const text = mailsTo(before)[0]?.text
    for (const words of ['Ашылу күні қате еді.', 'Бұрын: Көпір дүйсенбіде ашылады.', 'Енді: Көпір сейсенбіде ашылады.', 'Бұрын: Құны екі миллион теңге.', 'Енді: Құны үш миллион теңге.', 'http://media.example/kk/news/']) expect(text).toContain(words)
  })

  it('is told again of the next change, and of no minor one', async () => {
    const story = await liveNews(office)
    const email = await took(story)
    await change(story, { lead: 'Бір.' }, { change: 'minor' })
    await work()
    expect(mailsTo(email)).toEqual([])
    await change(story, { lead: 'Екі.' }, { change: 'update', changeNote: 'Толықтырылды.' })
    await work()
    await change(story, { lead: 'Үш.' }, { change: 'correction', changeNote: 'Түзетілді.' })
    await work()
    expect(mailsTo(email).map(({ subject }) => subject?.split(':')[0])).toEqual(['Толықтырылды', 'Түзетілді'])
  })

  it('under embargo is told to those alone who may have it', async () => {
    const story = await embargoedNews(office)
    const [allowed, revoked] = [await took(story), await took(story, { standing: 'revoked' })]
    await change(story, { lead: 'Өзгерді.' }, { change: 'correction', changeNote: 'Күні түзетілді.' })
    await work()
    expect([mailsTo(allowed).length, mailsTo(revoked).length]).toEqual([1, 0])
    expect(mailsTo(allowed)[0]?.text).not.toContain('/kk/news/')
    await withdraw(story)
    await work()
    expect([mailsTo(allowed).length, mailsTo(revoked).length]).toEqual([2, 1])
  })
})

it('who has accepted the terms of an embargo hears of a change under it once', async () => {
  const reference = await embargoedNews(office)
  const { story, headline } = await office.payload.findByID({ collection: 'news', id: reference.id })
  const email = await took(reference)
  const at = new Date().toISOString()
  const data = { at, journalist: last, outlet: 'Газет', story: story ?? '', title: headline ?? '', releaseAt: at, termsVersion: '1', key: `${last} ${story}` }
  await office.payload.create({ collection: 'embargo-acceptances', data })
  await withdraw(reference)
  await office.payload.jobs.run({ limit: 100 })
  await work()
  expect(mailsTo(email)).toHaveLength(1)
})

it('a newsroom’s key has its contact told', async () => {
  const story = await liveNews(office)
  const data = { newsroom: 'Қала газеті', contact: 'Әсел, +7 701, <desk@paper.example>', perMinute: 1, perDay: 1, expiresAt: new Date().toISOString() }
  const { id } = await office.payload.db.create({ collection: 'newsroom-keys', data: data as never })
  await recordDownload(office.payload, { kind: 'newsroom', id: String(id), name: 'Қала газеті' }, [{ collection: 'news', item: story.id }], 'ninjs')
  await withdraw(story)
  await work()
  expect(mailsTo('desk@paper.example')).toHaveLength(1)
})

describe('whoever leaves an address beside an item', () => {
  it('is asked first, told of a withdrawal, and can stop by one press', async () => {
    const story = await liveNews(office)
    expect(await watch(story, 'reader@home.example')).toBe('/kk/press/watches?said=saidCheckMail')
    await sendMails(office.payload)
    const unconfirmed = await liveNews(office)
    await watch(unconfirmed, 'stranger@home.example')
    await confirm(smtp.received[0])
    await withdraw(story)
    await withdraw(unconfirmed)
    await work()
    const told = smtp.received.filter(({ subject }) => subject?.startsWith('Қайтарып алынды'))
    expect(told.map(({ to }) => to?.[0]?.address)).toEqual(['reader@home.example'])
    const headers = new Map(told[0]?.headers.map(({ key, value }) => [key, value]))
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const token = /mail\/(\S+)\/stop>/.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? ''
    await answerMailLink(office.payload, new Request('http://media.example/x', { method: 'POST', body: 'List-Unsubscribe=One-Click' }), { language: 'kk', token, deed: 'stop' })
    expect((await office.payload.count({ collection: 'item-watches', where: { email: { equals: 'reader@home.example' } } })).totalDocs).toBe(0)
  })

  it('hears nothing of what is not public, and is told once though they took it too', async () => {
    const hidden = await embargoedNews(office)
    expect(await watch(hidden, 'reader@home.example')).toBe('/kk/press/watches?said=refusedItem')
    const story = await liveNews(office)
    const email = await took(story)
    await watch(story, email)
    await sendMails(office.payload)
    await confirm(smtp.received[0])
    smtp.received = []
    await withdraw(story)
    await work()
    expect(mailsTo(email)).toHaveLength(1)
  })
})

describe('a note that has waited', () => {
  const queue = async (): Promise<void> => workOffAlerts(office.payload)
  const correct = async (story: ItemReference, note: string, lead: string) => change(story, { lead }, { change: 'correction', changeNote: note })
  const statesOf = async (email: string) => (await office.payload.find({ collection: 'mails', where: { to: { equals: email } }, sort: 'createdAt' })).docs.map(({ state }) => state)

  it('of a correction does not go out when the item was withdrawn meanwhile, whose withdrawal does', async () => {
    const story = await liveNews(office)
    const email = await took(story)
    await correct(story, 'Күні қате еді.', 'Түзетілді.')
    await queue()
    await withdraw(story)
    await queue()
    await sendMails(office.payload)
    expect(mailsTo(email).map(({ subject }) => subject?.split(':')[0])).toEqual(['Қайтарып алынды'])
    expect(await statesOf(email)).toEqual(['dropped', 'sent'])
  })

  it('of a withdrawal does not go out when the item is back', async () => {
    const story = await liveNews(office)
    const email = await took(story)
    await withdraw(story)
    await queue()
    const { chief, author, editor } = await deskHands(office)
    await move(chief, { ...story, transition: 'reinstate', input: { reason: 'Қателестік' } })
    await move(author, { ...story, transition: 'submit' })
    await move(editor, { ...story, transition: 'approve' })
    await move(editor, { ...story, transition: 'publish', input: { change: 'minor' } })
    await sendMails(office.payload)
    expect(await statesOf(email)).toEqual(['dropped'])
  })

  it('of what is under embargo does not go out to who has lost access', async () => {
    const story = await embargoedNews(office)
    const email = await took(story)
    await correct(story, 'Күні қате еді.', 'Түзетілді.')
    await queue()
    await office.payload.update({ collection: 'journalists', where: { email: { equals: email } }, data: { standing: 'revoked' } })
    await sendMails(office.payload)
    expect([mailsTo(email).length, await statesOf(email)]).toEqual([0, ['dropped']])
  })

  it('goes out before a newer one, however long it has to wait', async () => {
    const story = await liveNews(office, { lead: 'Дүйсенбі.' })
    const email = await took(story)
    await correct(story, 'Бірінші.', 'Сейсенбі.')
    await queue()
    await office.payload.update({ collection: 'mails', where: { to: { equals: email } }, data: { nextTry: new Date(Date.now() + 60_000).toISOString() } })
    await correct(story, 'Екінші.', 'Сәрсенбі.')
    await queue()
    await sendMails(office.payload)
    expect(mailsTo(email)).toEqual([])
    for (const _ of ['the first', 'the second']) {
      await office.payload.update({ collection: 'mails', where: { and: [{ to: { equals: email } }, { state: { equals: 'waiting' } }] }, data: { nextTry: new Date(0).toISOString() } })
      await sendMails(office.payload)
    }
    expect(mailsTo(email).map(({ text }) => /Бірінші|Екінші/.exec(text ?? '')?.[0])).toEqual(['Бірінші', 'Екінші'])
  })

  it('goes to nobody who has stopped it', async () => {
    const story = await liveNews(office)
    await watch(story, 'waiting@home.example')
    await sendMails(office.payload)
    await confirm(smtp.received[0])
    smtp.received = []
    await correct(story, 'Күні қате еді.', 'Түзетілді.')
    await queue()
    const { docs } = await office.payload.find({ collection: 'item-watches', where: { email: { equals: 'waiting@home.example' } } })
    await stopWatch(office.payload, docs[0]?.id ?? '')
    await sendMails(office.payload)
    expect([mailsTo('waiting@home.example').length, await statesOf('waiting@home.example')]).toEqual([0, []])
  })
})
