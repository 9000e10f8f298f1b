import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordDownload } from '#audit/downloads/recordDownload.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { bodyOf } from '../../../tests/support/office.ts'
import { embargoedNews, itemAt, liveNews } from '../../../tests/support/premises.ts'
import { openTakers, type Takers } from '../../../tests/support/takers.ts'

let takers: Takers
beforeAll(async () => {
  takers = await openTakers()
})
beforeEach(() => takers.empty())
afterAll(() => takers.close())

describe.each(['news', 'quotes', 'photos', 'events'] as const)('a withdrawn item of %s', (collection) => {
  it('is told with its reason to all who took it, once each, in their language', async () => {
    const item = await itemAt(takers.office, collection, 'live/live')
    const [kazakh, russian] = [await takers.took(item), await takers.took(item, { language: 'ru' })]
    await takers.take(item, russian, 'kit')
    const other = await takers.took(await itemAt(takers.office, collection, 'live/live'))
    await takers.withdraw(item)
    await takers.work()
    await takers.work()
    expect([kazakh, russian, other].map(({ email }) => takers.mailsTo(email).length)).toEqual([1, 1, 0])
    expect(takers.mailsTo(kazakh.email)[0]).toMatchObject({ subject: expect.stringMatching(/^Қайтарып алынды: ./) })
    expect(takers.mailsTo(kazakh.email)[0]?.text).toContain('Жалған дерек')
    expect(takers.mailsTo(russian.email)[0]?.subject).toMatch(/^Отозвано: ./)
  })
})

it('who took nothing but a file of a withdrawn story is told, unless another story lists it still', async () => {
  const document = async (name: string): Promise<ItemReference> => {
    const file = { data: Buffer.from(`a;b\n${name};1\n`), mimetype: 'text/csv', name: `${name}.csv`, size: 7 + name.length }
    const { id } = await takers.office.payload.create({ collection: 'documents', data: { title: name, kind: 'table', desk: takers.office.desk, _status: 'published' } as never, file, locale: 'kk' })
    return { collection: 'documents' as never, id }
  }
  const [gone, kept] = [await document('gone'), await document('kept')]
  const item = await liveNews(takers.office, { documents: [gone.id, kept.id] })
  await liveNews(takers.office, { documents: [kept.id] })
  const [told, other] = [await takers.took(gone), await takers.took(kept)]
  await takers.withdraw(item)
  await takers.work()
  await takers.work()
  expect([told, other].map(({ email }) => takers.mailsTo(email).length)).toEqual([1, 0])
  expect(takers.mailsTo(told.email)[0]?.text).toContain('Жалған дерек')
})

describe('an event that is withdrawn', () => {
  it('is told to who has a place, or is to hear of one, and to nobody else who asked', async () => {
    const event = await itemAt(takers.office, 'events', 'live/live')
    const asked = async (email: string, given: object) =>
      takers.office.payload.create({ collection: 'accreditations', data: { event: event.id, name: 'Айгүл', outlet: 'Газет', cardNumber: '1', phone: '1', work: 'reporter', decision: 'asked', state: 'confirmed', language: 'kk', consentVersion: '1', consentAt: new Date().toISOString(), ...given, email } })
    await asked('in@paper.example', {})
    await asked('asked@paper.example', { language: 'ru' })
    await asked('out@paper.example', {})
    await asked('unconfirmed@paper.example', { state: 'waiting' })
    for (const [email, data] of [['in@paper.example', { decision: 'approved' }], ['out@paper.example', { decision: 'refused', reason: 'Орын жоқ' }]] as const) await takers.office.payload.update({ collection: 'accreditations', where: { email: { equals: email } }, data })
    await takers.work()
    takers.smtp.received = []
    await takers.withdraw(event)
    await takers.work()
    await takers.work()
    expect(takers.smtp.received.map(({ to }) => to?.[0]?.address).toSorted()).toEqual(['asked@paper.example', 'in@paper.example'])
    for (const words of ['Іс-шара күнтізбеден алынды.', 'оған келуді жоспарламауыңызды сұраймыз', 'Жалған дерек', 'аккредиттеуге өтінім бергендіктен']) expect(takers.mailsTo('in@paper.example')[0]?.text).toContain(words)
    expect(takers.mailsTo('in@paper.example')[0]?.text).not.toContain('жариялауды тоқтатып')
    expect(takers.mailsTo('asked@paper.example')[0]?.subject).toMatch(/^Отозвано: ./)
  })
})

describe('a corrected story', () => {
  it('is told with the note and what is different now to whoever has the old one', async () => {
    const story = await liveNews(takers.office, { lead: 'Көпір дүйсенбіде ашылады.', body: bodyOf('Көпір дүйсенбіде ашылады.', 'Құны екі миллион теңге.') })
    const before = await takers.took(story)
    await takers.change(story, { lead: 'Көпір сейсенбіде ашылады.', body: bodyOf('Көпір дүйсенбіде ашылады.', 'Құны үш миллион теңге.') }, { change: 'correction', changeNote: 'Ашылу күні қате еді.' })
    const after = await takers.took(story)
    await takers.work()
    expect([takers.mailsTo(before.email).length, takers.mailsTo(after.email).length]).toEqual([1, 0])
    const text = takers.mailsTo(before.email)[0]?.text
    for (const words of ['Ашылу күні қате еді.', 'Бұрын: Көпір дүйсенбіде ашылады.', 'Енді: Көпір сейсенбіде ашылады.', 'Бұрын: Құны екі миллион теңге.', 'Енді: Құны үш миллион теңге.', 'http://media.example/kk/news/']) expect(text).toContain(words)
  })

  it('is told again of the next change, and of no minor one', async () => {
    const story = await liveNews(takers.office)
    const { email } = await takers.took(story)
    await takers.change(story, { lead: 'Бір.' }, { change: 'minor' })
    await takers.work()
    expect(takers.mailsTo(email)).toEqual([])
    await takers.change(story, { lead: 'Екі.' }, { change: 'update', changeNote: 'Толықтырылды.' })
    await takers.work()
    await takers.change(story, { lead: 'Үш.' }, { change: 'correction', changeNote: 'Түзетілді.' })
    await takers.work()
    expect(takers.mailsTo(email).map(({ subject }) => subject?.split(':')[0])).toEqual(['Толықтырылды', 'Түзетілді'])
  })

  it('under embargo is told to those alone who may have it', async () => {
    const story = await embargoedNews(takers.office)
    const [allowed, revoked] = [await takers.took(story), await takers.took(story, { standing: 'revoked' })]
    await takers.change(story, { lead: 'Өзгерді.' }, { change: 'correction', changeNote: 'Күні түзетілді.' })
    await takers.work()
    expect([takers.mailsTo(allowed.email).length, takers.mailsTo(revoked.email).length]).toEqual([1, 0])
    expect(takers.mailsTo(allowed.email)[0]?.text).not.toContain('/kk/news/')
    await takers.withdraw(story)
    await takers.work()
    expect([takers.mailsTo(allowed.email).length, takers.mailsTo(revoked.email).length]).toEqual([2, 1])
  })
})

it('who has accepted the terms of an embargo hears of a change under it once', async () => {
  const reference = await embargoedNews(takers.office)
  const { story, headline } = await takers.office.payload.findByID({ collection: 'news', id: reference.id })
  const { id, email } = await takers.took(reference)
  const at = new Date().toISOString()
  const data = { at, journalist: id, outlet: 'Газет', story: story ?? '', title: headline ?? '', releaseAt: at, termsVersion: '1', key: `${id} ${story}` }
  await takers.office.payload.create({ collection: 'embargo-acceptances', data })
  await takers.withdraw(reference)
  await takers.office.payload.jobs.run({ limit: 100 })
  await takers.work()
  expect(takers.mailsTo(email)).toHaveLength(1)
})

it('a newsroom’s key has its contact told', async () => {
  const story = await liveNews(takers.office)
  const data = { newsroom: 'Қала газеті', contact: 'Әсел, +7 701, <desk@paper.example>', perMinute: 1, perDay: 1, expiresAt: new Date().toISOString() }
  const { id } = await takers.office.payload.db.create({ collection: 'newsroom-keys', data: data as never })
  await recordDownload(takers.office.payload, { kind: 'newsroom', id: String(id), name: 'Қала газеті' }, [{ collection: 'news', item: story.id }], 'ninjs')
  await takers.withdraw(story)
  await takers.work()
  expect(takers.mailsTo('desk@paper.example')).toHaveLength(1)
})
