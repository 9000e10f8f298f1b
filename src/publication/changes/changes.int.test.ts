import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '#platform/inTransaction.ts'
import { move } from '#workflow/move.ts'
import type { MoveInput } from '#workflow/whyNot.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, embargoedNews, itemAt, speaker, withParts, type Place } from '../../../tests/support/premises.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import { databaseFeatures, withoutTransactions } from '../../../tests/support/testDatabase.ts'
import { lastSequence, numberChanges } from './numberChanges.ts'
import { readChanges } from './readChanges.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

let before = 0
const fromHere = async (): Promise<void> => {
  await numberChanges(office.payload)
  before = await lastSequence(office.payload)
}
const told = async () => {
  await numberChanges(office.payload)
  return (await readChanges(office.payload, before)) ?? []
}
const kinds = async (): Promise<string[]> => (await told()).map(({ kind, collection }) => `${collection} ${kind}`)
beforeEach(async () => {
  await fromHere()
})

const tomorrow = (): Date => new Date(Date.now() + 86_400_000)

describe('moves tell the feed what outsiders come to see', () => {
  it.each<[Place, Parameters<typeof move>[1]['transition'], MoveInput | undefined, string[]]>([
    ['draft/never', 'submit', undefined, []],
    ['inReview/never', 'approve', undefined, []],
    ['approved/never', 'publish', undefined, ['news published']],
    ['approved/never', 'publish', { releaseAt: tomorrow() }, ['news embargoed']],
    ['draft/never', 'publishUrgently', { reason: 'Себебі бар' }, ['news published']],
    ['approved/live', 'publish', { change: 'correction', changeNote: 'Саны түзетілді' }, ['news corrected']],
    ['approved/live', 'publish', { change: 'update', changeNote: 'Толықтырылды' }, ['news updated']],
    ['approved/live', 'publish', { change: 'minor' }, ['news changed']],
    ['live/live', 'withdraw', { reason: 'Қате' }, ['news withdrawn']],
    ['withdrawn/withdrawn', 'reinstate', { reason: 'Қате емес' }, []],
    ['approved/withdrawn, reinstated', 'publish', undefined, ['news reinstated']],
  ])('%s, %s %o: %j', async (place, transition, input, expected) => {
    const item = await itemAt(office, 'news', place)
    await fromHere()
    const { chief } = await deskHands(office)
    await move(chief, { ...item, transition, ...(input && { input }) })
    expect(await kinds()).toEqual(expected)
  })

  it('names the parts that go out with their story, and by what lists choose it, before and after', async () => {
    const topics = await Promise.all(['Сайлау', 'Мәдениет'].map((name) => office.payload.create({ collection: 'topics', data: { name } })))
    const [old, fresh] = topics.map(({ id }) => id)
    const { author, editor } = await deskHands(office)
    const { story, quote, photo } = await withParts(office, { topics: [old] })
    await fromHere()
    const publish = async (input?: MoveInput) => {
      await move(author, { ...story, transition: 'submit' })
      await move(editor, { ...story, transition: 'approve' })
      await move(editor, { ...story, transition: 'publish', ...(input && { input }) })
    }
    await publish()
    const first = await told()
    expect(first.map(({ item, kind }) => [item, kind])).toEqual(
      expect.arrayContaining([story, quote, photo].map(({ id }) => [id, 'published'])),
    )
    await fromHere()
    await office.payload.update({ collection: 'news', id: story.id, data: { topics: [fresh ?? ''] }, req: author })
    await publish({ change: 'minor' })
    const [change] = (await told()).filter(({ item }) => item === story.id)
    expect(change?.facets.topics?.toSorted()).toEqual([old, fresh].toSorted())
    expect(change?.facets.language).toEqual(['kk'])
  })

  it('a part whose embargo moves with its story is told too', async () => {
    const { story, photo } = await withParts(office)
    const { author, editor, chief } = await deskHands(office)
    await move(author, { ...story, transition: 'submit' })
    await move(editor, { ...story, transition: 'approve' })
    await move(editor, { ...story, transition: 'publish', input: { releaseAt: tomorrow() } })
    await fromHere()
    await office.payload.update({ collection: 'news', id: story.id, data: { lead: 'Ертерек' }, req: author })
    await move(author, { ...story, transition: 'submit' })
    await move(editor, { ...story, transition: 'approve' })
    await move(chief, { ...story, transition: 'publish', input: { releaseAt: null, change: 'minor' } })
    expect((await told()).filter(({ item }) => item === photo.id).map(({ kind }) => kind)).toEqual(['published'])
    expect((await told()).filter(({ item }) => item === story.id).map(({ kind }) => kind)).toEqual(['published'])
  })
})

describe('cards, settings and quiet periods tell the feed', () => {
  it('a card once it is published, not while it is a draft; also that it is taken back or deleted', async () => {
    const id = await speaker(office, { draft: true })
    await office.payload.update({ collection: 'speakers', id, data: { biography: 'Қысқа' }, draft: true })
    expect(await kinds()).toEqual([])
    await office.payload.update({ collection: 'speakers', id, data: { _status: 'published' } })
    await office.payload.update({ collection: 'speakers', id, data: { _status: 'draft' } })
    expect(await kinds()).toEqual(['speakers changed', 'speakers changed'])
    await office.payload.delete({ collection: 'speakers', id })
    expect(await kinds()).toEqual(['speakers changed', 'speakers changed', 'speakers deleted'])
  })

  it('topics, desks, press contacts, quiet periods and settings with every save', async () => {
    const { payload } = office
    const topic = await payload.create({ collection: 'topics', data: { name: 'Спорт' } })
    await payload.update({ collection: 'topics', id: topic.id, data: { name: 'Қыс спорты' } })
    await payload.delete({ collection: 'topics', id: topic.id })
    await payload.update({ collection: 'desks', id: office.desk, data: { name: 'Қала' } })
    await payload.create({ collection: 'press-contacts', data: { name: 'Асқар', phone: '+7 700 000 00 00' } as never })
    const period = { name: 'Тыныштық', from: '2030-01-01T00:00:00.000Z', to: '2030-01-02T00:00:00.000Z', covers: 'campaign' as const }
    await payload.create({ collection: 'shoots', data: { title: 'Штаб', desk: office.desk } as never })
    const { id } = await payload.create({ collection: 'quiet-periods', data: period })
    await payload.delete({ collection: 'quiet-periods', id })
    await payload.updateGlobal({ slug: 'settings', data: { organisation: 'Баспасөз орталығы' } })
    expect(await kinds()).toEqual([
      'topics changed',
      'topics changed',
      'topics deleted',
      'desks changed',
      'press-contacts changed',
      'shoots changed',
      'quiet-periods changed',
      'quiet-periods deleted',
      'settings changed',
    ])
  })
})

describe('the feed itself', () => {
  it.skipIf(!databaseFeatures.transactions)(`shows nothing of what is rolled back${withoutTransactions}`, async () => {
    const item = await itemAt(office, 'news', 'approved/never')
    await fromHere()
    const { editor, chief } = await deskHands(office)
    await expect(
      inTransaction(await office.as(editor.user as never), async (req) => {
        await move(req, { ...item, transition: 'publish' })
        throw new Error('cut off')
      }),
    ).rejects.toThrow('cut off')
    expect(await kinds()).toEqual([])
    await move(chief, { ...item, transition: 'publish' })
    expect(await kinds()).toEqual(['news published'])
  })

  it('numbers everything once and without a gap, however many do it at a time', async () => {
    await Promise.all(Array.from({ length: 25 }, (_, number) => office.payload.create({ collection: 'topics', data: { name: `Тақырып ${number}` } })))
    await Promise.all(Array.from({ length: 5 }, () => numberChanges(office.payload)))
    const numbers = (await told()).map(({ sequence }) => sequence)
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => before + index + 1))
  })

  it('is closed on every road and to every role', async () => {
    await embargoedNews(office)
    const { rest, graphql } = openRoads(office)
    const people = [undefined, await office.person('Бас редактор', 'chiefEditor'), await office.person('Әкімші', 'administrator')]
    const [{ id } = { id: '' }] = (await office.payload.find({ collection: 'changes', limit: 1 })).docs
    for (const user of people) {
      const answers = await Promise.all([
        rest(user, 'GET', '/changes'),
        rest(user, 'GET', `/changes/${id}`),
        rest(user, 'POST', '/changes', { at: new Date().toISOString(), kind: 'changed', collection: 'news' }),
        rest(user, 'PATCH', `/changes/${id}`, { kind: 'deleted' }),
        rest(user, 'DELETE', `/changes/${id}`),
      ])
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
      expect((await graphql(user, '{ Changes { totalDocs } }')).body.errors).toBeDefined()
    }
  })
})
