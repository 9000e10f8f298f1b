import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftNews, itemAt } from '../../../tests/support/premises.ts'
import { codeIn, openRoads, tracesOf } from '../../../tests/support/roads.ts'
import { workflowCollections, type ItemReference } from '../workflowOptions.ts'
import type { User } from '../../payload-types.ts'
import type { BulkResult } from './bulk.ts'
import { bulkLimit } from './bulkActions.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let hands: Awaited<ReturnType<typeof deskHands>>
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  hands = await deskHands(office)
})
afterAll(() => office.close())

const send = (who: 'author' | 'editor' | undefined, data: unknown) => roads.rest(who && (hands[who].user as User), 'POST', '/desk/bulk', data)
const report = async (who: 'author' | 'editor', data: Record<string, unknown>) =>
  ((await send(who, data)).body.results as BulkResult[]).map(({ id, refusal }) => [id, refusal])
const stateOf = async ({ collection, id }: ItemReference) => (await office.payload.findByID({ collection, id, draft: true, depth: 0 })).state

it('approves what may be approved, and says of each other item why not', async () => {
  const ready = await itemAt(office, 'news', 'inReview/never')
  const own = await itemAt(office, 'news', 'draft/never', { by: hands.editor })
  const quote = await itemAt(office, 'quotes', 'inReview/never')
  const missing = { collection: 'photos', id: '00000000-0000-7000-8000-000000000000' }
  const foreign = await draftNews(office, { desk: office.otherDesk, by: await office.as(undefined) })
  const { jobs: _, ...before } = await tracesOf(hands.editor, 'news', foreign.id)
  const items = [ready, own, missing, foreign, quote, ready]
  const answer = await send('editor', { items, action: 'approve' })
  const results = answer.body.results as BulkResult[]
  expect(results.map(({ id, refusal }) => [id, refusal])).toEqual([
    [ready.id, undefined],
    [own.id, expect.stringMatching(/Өзіңіз өзгерткен|«Жоба» күйінде/) as string],
    [missing.id, expect.stringContaining('Мұндай материал жоқ') as string],
    [foreign.id, expect.stringContaining('құқығыңыз жетпейді') as string],
    [quote.id, undefined],
  ])
  // The title of another desk's item is not for this person.
  expect(results[3]?.title).toBe('')
  expect([await stateOf(ready), await stateOf(own), await stateOf(quote)]).toEqual(['approved', 'draft', 'approved'])
  expect(await tracesOf(hands.editor, 'news', foreign.id)).toMatchObject(before)
})

it('returns several with one reason, schedules several for one time', async () => {
  const [one, two] = [await itemAt(office, 'news', 'inReview/never'), await itemAt(office, 'news', 'approved/never')]
  expect(await report('editor', { items: [one, two], action: 'requestChanges' })).toEqual([
    [one.id, 'Себебін жазыңыз.'],
    [two.id, 'Себебін жазыңыз.'],
  ])
  expect(await report('editor', { items: [one, two], action: 'requestChanges', reason: 'Дерек жетпейді' })).toEqual([
    [one.id, undefined],
    [two.id, undefined],
  ])
  const ready = await itemAt(office, 'news', 'approved/never')
  const publishAt = new Date(Date.now() + 3_600_000).toISOString()
  expect(await report('editor', { items: [ready, one], action: 'schedule', publishAt })).toEqual([
    [ready.id, undefined],
    [one.id, expect.stringContaining('«Түзетуге қайтарылды» күйінде') as string],
  ])
})

it('claims and lets go', async () => {
  const items = [await draftNews(office), await draftNews(office)]
  expect((await report('author', { items, action: 'claim' })).map(([, refusal]) => refusal)).toEqual([undefined, undefined])
  const holders = async () => Promise.all(items.map(async ({ id }) => (await office.payload.findByID({ collection: 'news', id, draft: true })).holder))
  expect(await holders()).toEqual([hands.author.user?.id, hands.author.user?.id])
  await report('author', { items, action: 'release' })
  expect((await holders()).filter(Boolean)).toEqual([])
})

it('deletes what never went out, by those who may, and says of each other item why not', async () => {
  const draft = await draftNews(office)
  const live = await itemAt(office, 'photos', 'live/live')
  const foreign = await draftNews(office, { desk: office.otherDesk, by: await office.as(undefined) })
  const order = { items: [draft, live, foreign], action: 'delete' }
  expect(await report('author', order)).toEqual([
    [draft.id, expect.stringContaining('Материалды өз дескінің редакторы') as string],
    [live.id, expect.stringContaining('Материалды өз дескінің редакторы') as string],
    [foreign.id, expect.stringContaining('Материалды өз дескінің редакторы') as string],
  ])
  expect(await report('editor', order)).toEqual([
    [draft.id, undefined],
    [live.id, expect.stringContaining('Жарияланған материал жойылмайды') as string],
    [foreign.id, expect.stringContaining('Материалды өз дескінің редакторы') as string],
  ])
  const left = async ({ collection, id }: ItemReference) => (await office.payload.count({ collection, where: { id: { equals: id } } })).totalDocs
  expect([await left(draft), await left(live), await left(foreign)]).toEqual([0, 1, 1])
})

it('the panel’s lists offer these actions in place of Payload’s own', () => {
  for (const slug of workflowCollections) {
    expect(office.payload.collections[slug].config.admin.components?.views?.list?.Component).toBe('/workflow/bulk/ItemList#ItemList')
  }
})

it('is refused to nobody, and where it is not understood', async () => {
  const items = [await draftNews(office)]
  expect(codeIn(await send(undefined, { items, action: 'claim' }))).toBe('signInFirst')
  for (const body of [undefined, {}, { items: [], action: 'claim' }, { items, action: 'withdraw', reason: 'x' }, { items: [{ collection: 'users', id: 'x' }], action: 'claim' }]) {
    expect(codeIn(await send('editor', body))).toBe('bulkNotUnderstood')
  }
  const many = Array.from({ length: bulkLimit + 1 }, (_, at) => ({ collection: 'news', id: `x-${at}` }))
  expect(codeIn(await send('editor', { items: many, action: 'claim' }))).toBe('tooMany')
})
