import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftNews, draftOf, edit, itemAt } from '../../../tests/support/premises.ts'
import { codeIn, openRoads, tracesOf } from '../../../tests/support/roads.ts'
import { roles, type Role } from '#people/users/roles.ts'
import type { User } from '../../payload-types.ts'
import { contentHash } from '../contentHash.ts'
import { move } from '../move.ts'
import { newestRevision } from '../newestRevision.ts'
import type { ItemReference, RawItem } from '../workflowOptions.ts'
import { assign } from './assign.ts'
import { planningOf } from './planningOf.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let stranger: User
const people = new Map<Role, User>()

beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  for (const role of roles) people.set(role, await office.person(`Рөлі: ${role}`, role))
  const foreign = await office.person('Бөтен редактор', 'editor')
  await office.payload.update({ collection: 'users', id: foreign.id, data: { desks: [office.otherDesk] } })
  stranger = { ...foreign, desks: [office.otherDesk] }
})
afterAll(() => office.close())

const person = (role: Role): User => people.get(role) as User
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const newest = async ({ collection, id }: ItemReference) => {
  const revision = await newestRevision(await office.as(undefined), { collection, id })
  if (!revision) throw new Error('There is no such item')
  return revision
}
const bothRows = async (reference: ItemReference) => {
  const main = await office.payload.db.findOne<RawItem>({ collection: reference.collection, where: { id: { equals: reference.id } } })
  return [planningOf((await newest(reference)).item), planningOf(main ?? {})]
}
const lastEntries = async ({ id }: ItemReference, limit: number) => {
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: id } }, sort: '-at', limit })
  return docs.map(({ action, from, to, actor }) => ({ action, from, to, actor }))
}

describe.each(['REST', 'GraphQL'] as const)('over %s', (road) => {
  const order = async (user: User | undefined, { id }: ItemReference, data: Record<string, unknown>) =>
    road === 'REST'
      ? roads.rest(user, 'POST', `/news/${id}/assign`, data)
      : roads.graphql(
          user,
          'mutation ($id: String!, $holder: String, $deadline: String, $priority: String) { assignNews(id: $id, holder: $holder, deadline: $deadline, priority: $priority) { holder } }',
          { id, ...data },
        )

  it.each(roles)('a %s claims, sets deadline and priority, and lets go', async (role) => {
    const reference = await draftNews(office)
    const me = person(role)
    const deadline = inDays(2)
    await order(me, reference, { holder: me.id, deadline, priority: 'urgent' })
    const planned = { holder: me.id, deadline: new Date(deadline), priority: 'urgent', state: 'draft' }
    expect(await bothRows(reference)).toEqual([expect.objectContaining(planned), expect.objectContaining(planned)])
    await order(me, reference, { holder: null })
    expect((await bothRows(reference)).map(({ holder }) => holder)).toEqual([undefined, undefined])
    expect((await lastEntries(reference, 4)).map(({ action }) => action).toSorted()).toEqual(['claim', 'release', 'setDeadline', 'setPriority'])
  })

  it('refuses strangers, others’ items and what is not understood, and leaves no trace', async () => {
    const reference = await draftNews(office)
    await assign(await office.as(person('translator')), { ...reference, input: { holder: person('translator').id } })
    const nobody = await office.as(undefined)
    const before = await tracesOf(nobody, 'news', reference.id)
    const cases: [User | undefined, Record<string, unknown>, string][] = [
      [undefined, { priority: 'low' }, 'assignNotYours'],
      [stranger, { holder: stranger.id }, 'assignNotYours'],
      [person('reporter'), { holder: person('reporter').id }, 'heldByOther'],
      [person('reporter'), { holder: null }, 'heldByOther'],
      [person('translator'), { holder: person('reporter').id }, 'assignOthersNotYours'],
      [person('editor'), { holder: stranger.id }, 'holderNotOfDesk'],
      [person('editor'), { holder: 'nobody-of-this-name' }, 'holderNotOfDesk'],
      [person('editor'), { deadline: inDays(-1) }, 'deadlinePast'],
      [person('editor'), { deadline: 'ертең' }, 'moveNotUnderstood'],
      [person('editor'), { priority: 'highest' }, 'moveNotUnderstood'],
    ]
    for (const [user, data, code] of cases) expect(codeIn(await order(user, reference, data)), code).toBe(code)
    expect(await tracesOf(nobody, 'news', reference.id)).toEqual(before)
  })
})

it('an item that is not there is not found', async () => {
  const { status } = await roads.rest(person('editor'), 'POST', '/news/00000000-0000-7000-8000-000000000000/assign', { priority: 'low' })
  expect(status).toBe(404)
})

it('an editor gives it to somebody, and gives it on; an order that changes nothing is not logged', async () => {
  const reference = await draftNews(office)
  const editor = await office.as(person('editor'))
  const { id, name } = person('reporter')
  await assign(editor, { ...reference, input: { holder: id } })
  await assign(editor, { ...reference, input: { holder: id, priority: 'normal', deadline: null } })
  await assign(editor, { ...reference, input: { holder: person('editor').id } })
  const by = person('editor').id
  expect(await lastEntries(reference, 5)).toEqual([
    { action: 'claim', from: name, to: person('editor').name, actor: by },
    { action: 'assign', from: null, to: name, actor: by },
    expect.objectContaining({ action: 'create' }),
  ])
})

it('planning is no content: no new revision, the approval holds, the hash is the same', async () => {
  const reference = await itemAt(office, 'news', 'approved/never')
  const before = await newest(reference)
  await assign(await office.as(person('editor')), { ...reference, input: { holder: person('reporter').id, deadline: new Date(inDays(1)), priority: 'urgent' } })
  const after = await newest(reference)
  expect(after.id).toBe(before.id)
  expect(after.item.updatedAt).toBe(before.item.updatedAt)
  expect(contentHash(after.item)).toBe(contentHash(before.item))
  const { editor } = await deskHands(office)
  expect(await move(editor, { ...reference, transition: 'publish' })).toMatchObject({ state: 'live' })
})

describe('no other road', () => {
  it.each(['holder', 'deadline', 'priority', 'filedBy', 'stateSince', 'dueAt'])('%s by PATCH, POST, GraphQL and the Local API', async (field) => {
    const reference = await draftNews(office)
    const chief = person('chiefEditor')
    const value = field === 'priority' ? 'low' : field === 'holder' || field === 'filedBy' ? chief.id : inDays(3)
    const before = await bothRows(reference)
    expect(codeIn(await roads.rest(chief, 'PATCH', `/news/${reference.id}`, { [field]: value }))).toBe('planByAssign')
    expect(codeIn(await roads.rest(chief, 'POST', '/news', { headline: 'Жаңа', desk: office.desk, [field]: value }))).toBe('planByAssign')
    const mutation = 'mutation ($id: String!, $data: mutationNewsUpdateInput!) { updateNews(id: $id, data: $data) { id } }'
    expect((await roads.graphql(chief, mutation, { id: reference.id, data: { [field]: value } })).body.errors).toHaveLength(1)
    await expect(office.payload.update({ collection: 'news', id: reference.id, data: { [field]: value } })).rejects.toThrow('planByAssign')
    expect(await bothRows(reference)).toEqual(before)
  })
})

describe('what a move and a save do to the planning', () => {
  it('says who filed it and since when', async () => {
    const { author } = await deskHands(office)
    for (const collection of ['news', 'quotes', 'photos', 'events'] as const) {
      const reference = await draftOf(office, collection)
      const [planned] = await bothRows(reference)
      expect(planned).toMatchObject({ filedBy: author.user?.id, priority: 'normal', holder: undefined })
      expect(Date.now() - (planned?.stateSince?.getTime() ?? 0)).toBeLessThan(60_000)
    }
  })

  it('submitting hands it over, an editor’s hold stays, returning gives it back', async () => {
    const reference = await draftNews(office)
    const { author, editor } = await deskHands(office)
    const [me, boss] = [String(author.user?.id), String(editor.user?.id)]
    await assign(author, { ...reference, input: { holder: me } })
    await move(author, { ...reference, transition: 'submit' })
    expect((await bothRows(reference)).map(({ holder }) => holder)).toEqual([undefined, undefined])
    await assign(editor, { ...reference, input: { holder: boss } })
    await edit(office, reference, { lead: 'Толықтырылды' })
    await move(author, { ...reference, transition: 'submit' })
    expect((await bothRows(reference)).map(({ holder }) => holder)).toEqual([boss, boss])
    await move(editor, { ...reference, transition: 'requestChanges', input: { reason: 'Себеп' } })
    expect((await bothRows(reference)).map(({ holder }) => holder)).toEqual([me, me])
  })

  it('what is out is nobody’s task; what went out urgently waits for its second look', async () => {
    const dueAt = async ({ id }: ItemReference) => (await office.payload.findByID({ collection: 'news', id, draft: true, depth: 0 })).dueAt
    const reference = await itemAt(office, 'news', 'approved/never')
    const { editor, chief } = await deskHands(office)
    await assign(editor, { ...reference, input: { holder: String(editor.user?.id), deadline: new Date(inDays(1)), priority: 'urgent' } })
    expect(await dueAt(reference)).toBeTruthy()
    await move(editor, { ...reference, transition: 'publish' })
    const free = { holder: undefined, deadline: undefined, priority: 'normal' }
    expect(await bothRows(reference)).toEqual([expect.objectContaining(free), expect.objectContaining(free)])
    expect(await dueAt(reference)).toBeNull()

    const urgent = await itemAt(office, 'news', 'live/live, urgent')
    expect(await dueAt(urgent)).toBeTruthy()
    await assign(chief, { ...urgent, input: { holder: String(chief.user?.id) } })
    expect(await dueAt(urgent)).toBeTruthy()
    await move(editor, { ...urgent, transition: 'confirm' })
    expect(await dueAt(urgent)).toBeNull()
  })

  it('a save keeps who has it; only a new state begins a new time', async () => {
    const reference = await itemAt(office, 'news', 'approved/never')
    const { editor } = await deskHands(office)
    await assign(editor, { ...reference, input: { holder: String(editor.user?.id), deadline: new Date(inDays(1)) } })
    const [approved] = await bothRows(reference)
    await edit(office, reference, { lead: 'Басқа' })
    const [draft, main] = await bothRows(reference)
    expect(draft).toEqual(main)
    expect(draft).toMatchObject({ state: 'draft', holder: approved?.holder, deadline: approved?.deadline })
    expect(draft?.stateSince?.getTime()).toBeGreaterThan(approved?.stateSince?.getTime() ?? 0)
    await edit(office, reference, { lead: 'Тағы басқа' })
    expect((await bothRows(reference))[0]?.stateSince).toEqual(draft?.stateSince)
  })
})
