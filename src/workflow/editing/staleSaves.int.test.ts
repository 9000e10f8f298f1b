import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf, edit, itemAt } from '../../../tests/support/premises.ts'
import { codeIn, openRoads, tracesOf, type Answer } from '../../../tests/support/roads.ts'
import { databaseFeatures, withoutTransactions } from '../../../tests/support/testDatabase.ts'
import type { User } from '../../payload-types.ts'
import { move } from '../move.ts'
import type { ItemReference, WorkflowCollection } from '../workflowOptions.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let author: User
let editor: User
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  const hands = await deskHands(office)
  author = hands.author.user as User
  editor = hands.editor.user as User
})
afterAll(() => office.close())

type Row = Record<string, unknown> & { updatedAt: string }
const unsaid = { 'based-on': '' }

const changes: Record<WorkflowCollection, [field: string, graphqlName: string]> = {
  news: ['lead', 'News'],
  quotes: ['occasion', 'Quote'],
  photos: ['caption', 'Photo'],
  events: ['place', 'Event'],
}
const collections = Object.keys(changes) as WorkflowCollection[]

const read = async ({ collection, id }: ItemReference): Promise<Row> =>
  (await roads.rest(author, 'GET', `/${collection}/${id}?draft=true&depth=0`)).body as unknown as Row

const traces = async ({ collection, id }: ItemReference) => tracesOf(await office.as(undefined), collection, id)

/** Each road saves one field, based on a revision that was read, on a moment, or on nothing. */
const roadsOfSaving: [name: string, save: (item: ItemReference, data: object, headers: object) => Promise<Answer>][] = [
  ['PATCH', ({ collection, id }, data, headers) => roads.rest(author, 'PATCH', `/${collection}/${id}?draft=true`, data, headers)],
  ['bulk PATCH', ({ collection, id }, data, headers) => roads.rest(author, 'PATCH', `/${collection}?where[id][equals]=${id}`, data, headers)],
  [
    'GraphQL',
    ({ collection, id }, data, headers) => {
      const name = changes[collection][1]
      const mutation = `mutation ($id: String!, $data: mutation${name}UpdateInput!) { update${name}(id: $id, data: $data) { id } }`
      return roads.graphql(author, mutation, { id, data }, headers)
    },
  ],
]

const wasRefused = ({ status, body }: Answer, code: string, wanted: number): boolean => {
  const [error] = (body.errors ?? []) as { message?: string }[]
  // A bulk answer has 400 and says each document's refusal; who has saved is lost on the way.
  const sentence = sayRefusal('kk', code === 'staleRevision' ? 'staleCopy' : code)
  return codeIn({ status, body }) === code ? status === wanted || status === 200 : status === 400 && error?.message === sentence
}

describe.each(roadsOfSaving)('a save by %s', (_, save) => {
  it.each(collections)('of a stale text is refused, and writes nothing (%s)', async (collection) => {
    const item = await draftOf(office, collection)
    const { updatedAt } = await read(item)
    const [field] = changes[collection]
    await edit(office, item, { [field]: 'Екінші адамның мәтіні' }, await office.as(editor))
    const before = await traces(item)
    for (const [data, headers] of [
      [{ updatedAt }, unsaid],
      [{}, { 'based-on': updatedAt }],
    ] as const) {
      const answer = await save(item, { [field]: 'Менің мәтінім', ...data }, headers)
      expect(wasRefused(answer, 'staleRevision', 409), JSON.stringify(answer.body)).toBe(true)
    }
    expect(await traces(item)).toEqual(before)
  })

  it.each(collections)('that does not say what it was made from is refused (%s)', async (collection) => {
    const item = await draftOf(office, collection)
    const before = await traces(item)
    const answer = await save(item, { [changes[collection][0]]: 'Менің мәтінім' }, unsaid)
    expect(wasRefused(answer, 'baseMissing', 428), JSON.stringify(answer.body)).toBe(true)
    expect(await traces(item)).toEqual(before)
  })

  it.each(collections)('of the newest text is taken (%s)', async (collection) => {
    const item = await draftOf(office, collection)
    const [field] = changes[collection]
    for (const says of ['revision', 'moment'] as const) {
      const { updatedAt } = await read(item)
      const [data, headers] = says === 'revision' ? [{ updatedAt }, unsaid] : [{}, { 'based-on': new Date().toISOString() }]
      const answer = await save(item, { [field]: `Менің мәтінім (${says})`, ...data }, headers)
      expect(answer.body.errors ?? [], JSON.stringify(answer.body)).toEqual([])
      expect(await read(item)).toMatchObject({ [field]: `Менің мәтінім (${says})`, workflow: { savedBy: author.id } })
    }
  })
})

describe('what counts as stale', () => {
  it('says in Kazakh who saved in the meantime', async () => {
    const item = await draftOf(office, 'news')
    const { updatedAt } = await read(item)
    await edit(office, item, { lead: 'Жаңа' }, await office.as(editor))
    const answer = await roads.rest(author, 'PATCH', `/news/${item.id}?locale=kk`, { lead: 'Менікі', updatedAt }, { 'accept-language': 'kk' })
    expect(answer.status).toBe(409)
    expect(JSON.stringify(answer.body)).toContain('Материалды сіз ашқаннан кейін Шығарушы сақтады')
  })

  it('not a save that has changed nothing', async () => {
    const item = await draftOf(office, 'news')
    const { updatedAt } = await read(item)
    await edit(office, item, {}, await office.as(editor))
    expect((await read(item)).updatedAt).not.toBe(updatedAt)
    expect((await roads.rest(author, 'PATCH', `/news/${item.id}`, { lead: 'Менікі', updatedAt }, unsaid)).status).toBe(200)
  })

  it('the public text, once there is a newer draft', async () => {
    const item = await itemAt(office, 'news', 'live/live')
    const path = `/news/${item.id}?depth=0`
    const { body } = await roads.rest(author, 'GET', path)
    expect((await roads.rest(author, 'PATCH', path, { lead: 'Бірінші', updatedAt: body.updatedAt }, unsaid)).status).toBe(200)
    const { body: live } = await roads.rest(author, 'GET', path)
    expect(codeIn(await roads.rest(author, 'PATCH', path, { lead: 'Екінші', updatedAt: live.updatedAt }, unsaid))).toBe('staleRevision')
  })

  it('a text that somebody moved: an approval is not taken away by a page that was opened before it', async () => {
    const item = await itemAt(office, 'news', 'inReview/never')
    const page = await read(item)
    await move(await office.as(editor), { ...item, transition: 'approve' })
    const before = await traces(item)
    const answer = await roads.rest(author, 'PATCH', `/news/${item.id}?draft=true`, { ...page, lead: 'Менікі' }, unsaid)
    expect(answer.status).toBe(409)
    expect(codeIn(answer)).toBe('movedWhileEdited')
    expect(await traces(item)).toEqual(before)
    expect((await roads.rest(author, 'PATCH', `/news/${item.id}`, { lead: 'Менікі', updatedAt: page.updatedAt }, unsaid)).status).toBe(200)
    expect(await read(item)).toMatchObject({ state: 'draft', workflow: { approvedHash: null } })
  })

  it('a time that cannot be read is refused with a sentence', async () => {
    const item = await draftOf(office, 'news')
    const answer = await roads.rest(author, 'PATCH', `/news/${item.id}`, { lead: 'Менікі' }, { 'based-on': 'кеше' }).catch(() => undefined)
    const latin = await roads.rest(author, 'PATCH', `/news/${item.id}`, { lead: 'Менікі' }, { 'based-on': 'yesterday' })
    expect(answer?.status).not.toBe(200)
    expect([latin.status, codeIn(latin)]).toEqual([400, 'basedOnNotUnderstood'])
  })
})

describe('restoring', () => {
  const restore = (version: string, headers: object) => roads.rest(editor, 'POST', `/news/versions/${version}?draft=true`, undefined, headers)

  it('is refused on a page that has not seen the newest revision', async () => {
    const item = await draftOf(office, 'news')
    const seen = new Date().toISOString()
    await edit(office, item, { lead: 'Қалпына келтірушінің көрмегені' })
    const before = await traces(item)
    const first = String(before.revisions.at(-1)?.id)
    expect(codeIn(await restore(first, { 'based-on': seen }))).toBe('staleRevision')
    expect(codeIn(await restore(first, unsaid))).toBe('baseMissing')
    expect(await traces(item)).toEqual(before)
    expect((await restore(first, { 'based-on': new Date().toISOString() })).status).toBe(200)
  })
})

describe.skipIf(!databaseFeatures.transactions)(`two at once${withoutTransactions}`, () => {
  it('one of two saves of the same text wins, and the other is told', async () => {
    const item = await draftOf(office, 'news')
    const { updatedAt } = await read(item)
    const path = `/news/${item.id}?draft=true`
    const answers = await Promise.all([
      roads.rest(author, 'PATCH', path, { lead: 'Бірінші', updatedAt }, unsaid),
      roads.rest(editor, 'PATCH', path, { lead: 'Екінші', updatedAt }, unsaid),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const won = answers[0]?.status === 200 ? 'Бірінші' : 'Екінші'
    expect((await read(item)).lead).toBe(won)
  })
})

describe('the server’s own code', () => {
  it.each([true, false])('is trusted without a base and checked with one, overrideAccess %s', async (overrideAccess) => {
    const item = await draftOf(office, 'news')
    const { updatedAt } = await read(item)
    const order = { collection: 'news', id: item.id, user: author, overrideAccess } as const
    await office.payload.update({ ...order, data: { lead: 'Базасыз' } })
    await expect(office.payload.update({ ...order, data: { lead: 'Ескі', updatedAt } })).rejects.toMatchObject({ code: 'staleRevision', status: 409 })
  })
})

describe('reference data', () => {
  it.each([
    ['speakers', 'biography'],
    ['topics', 'name'],
    ['desks', 'city'],
    ['press-contacts', 'phone'],
  ] as const)('%s: a stale card is refused, a fresh one is taken', async (collection, field) => {
    const chief = (await deskHands(office)).chief.user as User
    const boss = await office.person('Әкімші', 'administrator')
    const made = await roads.rest(boss, 'POST', `/${collection}`, { name: `Карта ${collection}`, kind: 'city', phone: '+7 700 000 00 00', email: 'desk@media-center.example' })
    const { id, updatedAt } = made.body.doc as Row & { id: string }
    const path = `/${collection}/${id}`
    expect((await roads.rest(boss, 'PATCH', path, { [field]: 'Бірінші', updatedAt }, unsaid)).status).toBe(200)
    const stale = await roads.rest(boss, 'PATCH', path, { [field]: 'Екінші', updatedAt }, unsaid)
    expect([stale.status, codeIn(stale)]).toEqual([409, 'staleCopy'])
    expect((await roads.rest(boss, 'PATCH', path, { [field]: 'Екінші' }, unsaid)).status).toBe(428)
    expect(((await roads.rest(chief, 'GET', `${path}?draft=true`)).body as Row)[field]).toBe('Бірінші')
  })

  it('a restore over a card that nobody has seen is refused; one that is taken is told to the log', async () => {
    const boss = await office.person('Қалпына келтіруші', 'administrator')
    const made = await roads.rest(boss, 'POST', '/speakers', { name: 'Айгүл Сейітова', biography: 'Бірінші' })
    const { id, updatedAt } = made.body.doc as Row & { id: string }
    const seen = new Date().toISOString()
    await roads.rest(boss, 'PATCH', `/speakers/${id}`, { biography: 'Екінші', updatedAt }, unsaid)
    const { docs } = await office.payload.findVersions({ collection: 'speakers', where: { parent: { equals: id } }, sort: 'updatedAt', limit: 1 })
    const path = `/speakers/versions/${docs[0]?.id}`
    const log = async () => (await office.payload.find({ collection: 'audit-entries', where: { item: { equals: id } } })).docs
    const read = async () => (await roads.rest(boss, 'GET', `/speakers/${id}?draft=true`)).body as Row
    expect(codeIn(await roads.rest(boss, 'POST', path, undefined, { 'based-on': seen }))).toBe('staleCopy')
    expect(codeIn(await roads.rest(boss, 'POST', path, undefined, unsaid))).toBe('baseMissing')
    expect([(await read()).biography, await log()]).toEqual(['Екінші', []])
    expect((await roads.rest(boss, 'POST', path, undefined, { 'based-on': new Date().toISOString() })).status).toBe(200)
    expect((await read()).biography).toBe('Бірінші')
    expect(await log()).toMatchObject([{ action: 'restoreCard', collection: 'speakers', title: 'Айгүл Сейітова', actorName: 'Қалпына келтіруші', revision: docs[0]?.id }])
  })
})
