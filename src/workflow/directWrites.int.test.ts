import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftNews, edit, itemAt, liveNews } from '../../tests/support/premises.ts'
import { codeIn, openRoads, tracesOf, type Answer } from '../../tests/support/roads.ts'
import type { User } from '../payload-types.ts'
import { newestRevision } from './newestRevision.ts'
import type { ItemReference } from './workflowOptions.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let chief: User
let live: ItemReference

beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  chief = (await deskHands(office)).chief.user as User
  live = await liveNews(office)
})
afterAll(() => office.close())

const traces = async (reference: ItemReference) => tracesOf(await office.as(undefined), reference.collection, reference.id)
const publicText = async ({ id }: ItemReference) => {
  const { headline, lead, state: _, ...main } = await office.payload.findByID({ collection: 'news', id, depth: 0 })
  return { headline, lead, publicState: main.publicState, status: main._status, slug: main.slug, publishedAt: main.publishedAt }
}

describe('a direct write of the state is refused, and changes nothing', () => {
  const writes: [name: string, data: Record<string, unknown>, code: string][] = [
    ['_status', { _status: 'published', headline: 'Жаңа' }, 'publishByMove'],
    ['state', { state: 'approved' }, 'stateByMove'],
    ['an empty state', { state: null }, 'stateByMove'],
    ['publicState', { publicState: 'withdrawn' }, 'stateByMove'],
    ['the approval', { workflow: { approvedHash: 'x' } }, 'stateByMove'],
    ['the authors', { workflow: { changedBy: ['somebody'] } }, 'stateByMove'],
    ['publishedAt', { publishedAt: '2020-01-01T00:00:00.000Z' }, 'stateByMove'],
    ['the embargo', { releaseAt: '2030-01-01T00:00:00.000Z' }, 'stateByMove'],
    ['the plan', { publishAt: '2030-01-01T00:00:00.000Z' }, 'stateByMove'],
  ]
  const ways: [string, (reference: ItemReference, data: Record<string, unknown>) => Promise<Answer>][] = [
    ['PATCH', ({ id }, data) => roads.rest(chief, 'PATCH', `/news/${id}`, data)],
    ['PATCH as a draft', ({ id }, data) => roads.rest(chief, 'PATCH', `/news/${id}?draft=true&autosave=true`, data)],
    ['bulk PATCH', ({ id }, data) => roads.rest(chief, 'PATCH', `/news?where[id][equals]=${id}`, data)],
    ['GraphQL', ({ id }, data) => roads.graphql(chief, 'mutation ($id: String!, $data: mutationNewsUpdateInput!) { updateNews(id: $id, data: $data) { id } }', { id, data })],
    ['POST', (_, data) => roads.rest(chief, 'POST', '/news', { headline: 'Жаңа', desk: office.desk, ...data })],
  ]
  const rows = ways.flatMap(([way, write]) => writes.map(([name, data, code]) => ({ way, write, name, data, code })))
  // A bulk answer names the refusal of each document without its code, GraphQL refuses an unknown value by itself.
  const refused = (answer: Answer, code: string): boolean => codeIn(answer) === code || (answer.body.errors ?? []).length > 0

  it.each(rows)('$name by $way', async ({ write, data, code }) => {
    const before = await traces(live)
    const { totalDocs } = await office.payload.count({ collection: 'news' })
    const answer = await write(live, data)
    expect(refused(answer, code), JSON.stringify(answer.body).slice(0, 300)).toBe(true)
    expect(await traces(live)).toEqual(before)
    expect((await office.payload.count({ collection: 'news' })).totalDocs).toBe(totalDocs)
  })

  it.each([true, false])('the Local API, overrideAccess %s', async (overrideAccess) => {
    const { payload } = office
    const req = await office.as(chief)
    for (const [, data] of writes) {
      const order = { collection: 'news', data: data as never, req, overrideAccess } as const
      await expect(payload.update({ ...order, id: live.id })).rejects.toThrow(/ByMove/)
      const { docs } = await payload.update({ ...order, where: { id: { equals: live.id } } }).catch(() => ({ docs: [] }))
      expect(docs).toEqual([])
    }
  })
})

describe('other roads around the door are closed', () => {
  const roadsAround: [name: string, code: string, walk: (id: string, version: string) => Promise<Answer>][] = [
    ['publishSpecificLocale', 'publishByMove', (id) => roads.rest(chief, 'PATCH', `/news/${id}?publishSpecificLocale=kk`, { headline: 'Жаңа' })],
    ['publishAllLocales', 'publishByMove', (id) => roads.rest(chief, 'PATCH', `/news/${id}?publishAllLocales=true`, { headline: 'Жаңа' })],
    ['unpublishAllLocales', 'unpublishByMove', (id) => roads.rest(chief, 'PATCH', `/news/${id}?unpublishAllLocales=true`, {})],
    ['restoring straight to the public', 'restoreAsDraft', (_, version) => roads.rest(chief, 'POST', `/news/versions/${version}`)],
    ['restoring over GraphQL', 'restoreAsDraft', (_, version) => roads.graphql(chief, `mutation { restoreVersionNews(id: "${version}", draft: false) { id } }`)],
    ['deleting', 'deleteOnlyUnpublished', (id) => roads.rest(chief, 'DELETE', `/news/${id}`)],
  ]
  it.each(roadsAround)('%s', async (_, code, walk) => {
    const before = await traces(live)
    const first = before.revisions.at(-1)
    expect(codeIn(await walk(live.id, String(first?.id)))).toBe(code)
    expect(await traces(live)).toEqual(before)
  })

  it('copying', async () => {
    const { totalDocs } = await office.payload.count({ collection: 'news' })
    expect((await roads.rest(chief, 'POST', `/news/${live.id}/duplicate`)).status).toBe(404)
    await expect(office.payload.duplicate({ collection: 'news', id: live.id })).rejects.toThrow('cannot be duplicated')
    const { body } = await roads.graphql(chief, `mutation { duplicateNews(id: "${live.id}") { id } }`)
    expect(body.errors).toHaveLength(1)
    expect((await office.payload.count({ collection: 'news' })).totalDocs).toBe(totalDocs)
  })

  it('bulk deleting leaves what the public has seen, and its revisions', async () => {
    const before = await traces(live)
    await roads.rest(chief, 'DELETE', `/news?where[id][equals]=${live.id}`)
    expect(await traces(live)).toEqual(before)
  })
})

describe('an edit of a live item leaves the public its old text', () => {
  let reference: ItemReference
  beforeEach(async () => {
    reference = await liveNews(office)
  })
  const edits: [string, (id: string) => Promise<unknown>][] = [
    ['PATCH', (id) => roads.rest(chief, 'PATCH', `/news/${id}`, { headline: 'Жаңа' })],
    ['PATCH that says draft', (id) => roads.rest(chief, 'PATCH', `/news/${id}`, { headline: 'Жаңа', _status: 'draft' })],
    ['PATCH ?draft=false', (id) => roads.rest(chief, 'PATCH', `/news/${id}?draft=false`, { headline: 'Жаңа' })],
    ['autosave', (id) => roads.rest(chief, 'PATCH', `/news/${id}?autosave=true&draft=true`, { headline: 'Жаңа' })],
    ['?locale=all', (id) => roads.rest(chief, 'PATCH', `/news/${id}?locale=all`, { headline: 'Жаңа' })],
    ['bulk PATCH', (id) => roads.rest(chief, 'PATCH', `/news?where[id][equals]=${id}`, { headline: 'Жаңа' })],
    ['GraphQL', (id) => roads.graphql(chief, `mutation { updateNews(id: "${id}", draft: false, data: { headline: "Жаңа" }) { id } }`)],
    ['the Local API', (id) => office.payload.update({ collection: 'news', id, data: { headline: 'Жаңа' } })],
    ['the Local API by where', (id) => office.payload.update({ collection: 'news', where: { id: { equals: id } }, data: { headline: 'Жаңа' } })],
  ]
  it.each(edits)('%s', async (_, walk) => {
    const text = await publicText(reference)
    const { revisions } = await traces(reference)
    await walk(reference.id)
    expect(await publicText(reference)).toEqual(text)
    const newest = await newestRevision(await office.as(undefined), reference)
    expect(newest?.item).toMatchObject({ headline: 'Жаңа', state: 'draft', publicState: 'live' })
    expect(newest?.item.workflow).toMatchObject({ approvedHash: null, approvedRevision: null })
    expect((await traces(reference)).revisions).toHaveLength(revisions.length + 1)
  })

  it('restoring as a draft', async () => {
    await edit(office, reference, { headline: 'Екінші' })
    const text = await publicText(reference)
    const first = (await traces(reference)).revisions.at(-1)
    const { status } = await roads.rest(chief, 'POST', `/news/versions/${String(first?.id)}?draft=true`)
    expect(status).toBe(200)
    expect(await publicText(reference)).toEqual(text)
    const newest = await newestRevision(await office.as(undefined), reference)
    expect(newest?.item).toMatchObject({ headline: first?.version.headline, state: 'draft', publicState: 'live' })
    expect(newest?.item.workflow).toMatchObject({ changedBy: expect.arrayContaining([chief.id]) as string[] })
  })
})

describe('what the form would not take does not go on', () => {
  it.each([
    ['language', { language: 'xx' }],
    ['nature', { nature: null }],
    ['headline', { headline: 'а'.repeat(301) }],
    ['body', { body: { ...bodyOf('Мәтін'), root: { ...bodyOf('Мәтін').root, children: 'жоқ' } } }],
  ])('%s', async (field, data) => {
    const reference = await draftNews(office)
    const { author } = await deskHands(office)
    await roads.rest(author.user as User, 'PATCH', `/news/${reference.id}?draft=true`, data)
    const answer = await roads.rest(author.user as User, 'POST', `/news/${reference.id}/move`, { transition: 'submit' })
    const stored = await newestRevision(author, reference)
    // What the database or the editor would not even store has done no harm.
    const isStored = JSON.stringify(stored?.item[field]) === JSON.stringify((data as Record<string, unknown>)[field])
    expect(isStored ? codeIn(answer) : 'fieldsInvalid').toMatch(/fieldsInvalid|fieldsMissing/)
  })
})

it('a created item is a draft, whatever else was asked for', async () => {
  const { body } = await roads.rest(chief, 'POST', '/news?draft=false', { headline: 'Жаңа', desk: office.desk })
  expect(body.doc).toMatchObject({ state: 'draft', publicState: 'never', _status: 'draft' })
  const approved = await itemAt(office, 'news', 'approved/never')
  await roads.rest(chief, 'DELETE', `/news/${approved.id}`)
  expect((await traces(approved)).main).toBeNull()
})
