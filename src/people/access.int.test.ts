import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { journalistOf } from '../../tests/support/journalists.ts'
import { draftOf, liveNews, speaker } from '../../tests/support/premises.ts'
import { codeIn, openRoads } from '../../tests/support/roads.ts'
import type { User } from '../payload-types.ts'
import { roles, type Role } from './users/roles.ts'

type Who = Role | 'nobody' | 'foreignEditor' | 'withoutRole'
type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions'

let office: Office
let roads: ReturnType<typeof openRoads>
const people = new Map<Who, User | undefined>()
const items = new Map<CollectionSlug, string>()

beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  const { payload, person, otherDesk, desk } = office
  people.set('nobody', undefined)
  for (const role of roles) people.set(role, await person(role, role))
  const foreign = await person('foreignEditor', 'editor')
  await payload.update({ collection: 'users', id: foreign.id, data: { desks: [otherDesk] } })
  people.set('foreignEditor', { ...foreign, desks: [otherDesk] })
  const withoutRole = await person('withoutRole')
  await payload.db.updateOne({ collection: 'users', id: withoutRole.id, data: { roles: [] } })
  people.set('withoutRole', withoutRole)

  for (const collection of ['news', 'quotes', 'photos', 'events'] as const) items.set(collection, (await draftOf(office, collection)).id)
  items.set('speakers', await speaker(office))
  items.set('desks', desk)
  const make = async (collection: CollectionSlug, data: Record<string, unknown>) =>
    items.set(collection, (await payload.create({ collection, data: data as never, user: people.get('editor') })).id as string)
  await make('topics', { name: 'Білім' })
  await make('shoots', { title: 'Ашылу', desk })
  await make('press-contacts', { name: 'Айдос', phone: '+7 701 000 00 00' })
  await make('comments', { collection: 'news', item: items.get('news'), text: 'Дереккөзі қайсы?' })
  const day = (date: string): string => `${date}T00:00:00.000Z`
  await make('quiet-periods', { name: 'Сайлау', covers: 'campaign', from: day('2030-01-01'), to: day('2030-01-03') })
  items.set('journalists', (await journalistOf(payload, { standing: 'requested' })).journalist.id)
  await make('embargo-acceptances', { at: day('2026-01-01'), journalist: 'x', outlet: 'Газет', story: 'x', title: 'Есеп', releaseAt: day('2026-01-02'), termsVersion: '1', key: 'x x' })
  await make('downloads', { at: day('2026-01-01'), takerKind: 'journalist', taker: 'x', takerName: 'X', collection: 'photos', item: 'x', file: 'print' })
  await make('journalist-passes', { tokenHash: 'x', kind: 'session', journalist: 'x', expiresAt: day('2030-01-01') })
  items.set('users', people.get('translator')?.id ?? '')
  await make('newsroom-keys', { newsroom: 'Қала газеті', contact: 'Дана', perMinute: 60, perDay: 1000, expiresAt: day('2031-01-01') })
  await make('newsroom-usage', { day: '2026-11-29', key: 'x', newsroom: 'Қала газеті' })
  await make('notices', { to: people.get('reporter')?.id, text: 'Хабар' })
  const outside = { email: 'reader@paper.example', language: 'kk', state: 'confirmed', consentVersion: '1', consentAt: day('2030-01-01') }
  await make('alert-subscriptions', { ...outside, channel: 'mail', pace: 'atOnce' })
  await make('alert-deliveries', { subscription: 'a', story: 'b', item: 'c', at: day('2030-01-01') })
  await make('item-watches', { ...outside, collection: 'news', item: items.get('news'), title: 'Көпір' })
  await make('accreditations', { ...outside, event: items.get('events'), name: 'Әсел', outlet: 'Газет', cardNumber: '1', phone: '1', work: 'reporter', decision: 'asked' })
  await make('mails', { notice: 'outside', to: 'reader@paper.example', subject: 'Хат', text: '-', html: '-', language: 'kk', state: 'waiting', tries: 0, priority: 3 })
  const { docs } = await payload.find({ collection: 'audit-entries', limit: 1 })
  items.set('audit-entries', docs[0]?.id ?? '')
})
afterAll(() => office.close())

const everybody: Who[] = ['nobody', 'withoutRole', 'foreignEditor', ...roles]
const staff: Who[] = ['foreignEditor', ...roles]
const ofDesk: Who[] = [...roles]
const heads: Who[] = ['chiefEditor', 'administrator']
const none: Who[] = []
const outsideMail: Who[] = ['pressOfficer', 'administrator']

const workflow = { create: staff, read: ofDesk, update: ofDesk, delete: ['editor', ...heads], readVersions: ofDesk } satisfies Record<Operation, Who[]>
const reference = (keepers: Who[]) => ({ create: keepers, read: staff, update: keepers, delete: heads, readVersions: staff })
const matrix: Partial<Record<CollectionSlug, Record<Operation, Who[]>>> = {
  news: workflow,
  quotes: workflow,
  photos: workflow,
  events: workflow,
  speakers: reference(staff),
  topics: reference(['editor', 'foreignEditor', ...heads]),
  desks: reference(['administrator']),
  'press-contacts': reference(['pressOfficer', ...heads]),
  shoots: { create: staff, read: ofDesk, update: ofDesk, delete: heads, readVersions: none },
  'quiet-periods': { create: heads, read: staff, update: heads, delete: heads, readVersions: none },
  users: { create: ['administrator'], read: staff, update: ['translator', 'administrator'], delete: ['administrator'], readVersions: none },
  journalists: { create: none, read: ['pressOfficer', 'administrator'], update: none, delete: none, readVersions: none },
  'journalist-passes': { create: none, read: none, update: none, delete: none, readVersions: none },
  'embargo-acceptances': { create: none, read: ['pressOfficer', ...heads], update: none, delete: none, readVersions: none },
  downloads: { create: none, read: ['pressOfficer', ...heads], update: none, delete: none, readVersions: none },
  'audit-entries': { create: none, read: heads, update: none, delete: none, readVersions: none },
  comments: { create: staff, read: ofDesk, update: ofDesk, delete: none, readVersions: none },
  'newsroom-keys': { create: ['pressOfficer', 'administrator'], read: ['pressOfficer', 'administrator'], update: ['pressOfficer', 'administrator'], delete: none, readVersions: none },
  'newsroom-usage': { create: none, read: ['pressOfficer', ...heads], update: none, delete: none, readVersions: none },
  notices: { create: none, read: ['reporter'], update: ['reporter'], delete: ['reporter'], readVersions: none },
  'alert-subscriptions': { create: none, read: outsideMail, update: none, delete: outsideMail, readVersions: none },
  'alert-deliveries': { create: none, read: none, update: none, delete: none, readVersions: none },
  'item-watches': { create: none, read: outsideMail, update: none, delete: outsideMail, readVersions: none },
  accreditations: { create: none, read: ['pressOfficer', ...heads], update: ['pressOfficer', ...heads], delete: ['pressOfficer', ...heads], readVersions: none },
  mails: { create: none, read: outsideMail, update: none, delete: none, readVersions: none },
  'payload-jobs': { create: none, read: none, update: none, delete: none, readVersions: none },
}

const rows = Object.entries(matrix).flatMap(([collection, operations]) =>
  everybody.map((who) => ({ collection: collection as CollectionSlug, operations, who })),
)

describe('who may do what', () => {
  it.each(rows)('$collection for $who', async ({ collection, operations, who }) => {
    const user = people.get(who)
    const id = items.get(collection)
    const { body } = await roads.rest(user, 'POST', `/${collection}/access/${id ?? ''}`)
    const said = body as Partial<Record<Operation, unknown>>
    const may = (operation: Operation): boolean => said[operation] === true || Boolean((said[operation] as { permission?: boolean } | undefined)?.permission)
    for (const operation of ['create', 'update', 'delete'] as const) {
      expect(may(operation), operation).toBe(operations[operation].includes(who))
    }
    const seen = operations.read.includes(who)
    expect((await roads.rest(user, 'GET', `/${collection}/${id ?? 'none'}?draft=true`)).status === 200, 'read by id').toBe(seen)
    const found = await roads.rest(user, 'GET', `/${collection}?limit=50`)
    expect((found.body.docs ?? []).some((doc) => doc.id === id), 'found').toBe(seen && id !== undefined)
    const count = await roads.rest(user, 'GET', `/${collection}/count`)
    expect((count.body.totalDocs ?? 0) > 0, 'counted').toBe(seen)
    const versions = await roads.rest(user, 'GET', `/${collection}/versions?where[parent][equals]=${id}`)
    const hasVersions = operations.readVersions.includes(who) && office.payload.collections[collection].config.versions
    expect((versions.body.docs ?? []).length > 0, 'revisions').toBe(Boolean(hasVersions))
  })

  it.each(everybody)('the admin is open to %s if they are staff', async (who) => {
    const { body } = await roads.rest(people.get(who), 'GET', '/access')
    expect(body.canAccessAdmin ?? false).toBe(staff.includes(who))
  })
})

describe('a photo of another desk', () => {
  it.each([1, 2, 4])('stays a bare id in a story read at depth %d', async (depth) => {
    const nobody = await office.as(undefined)
    const photo = await draftOf(office, 'photos', { desk: office.otherDesk, by: nobody })
    const story = await liveNews(office).catch(() => undefined)
    await office.payload.update({ collection: 'news', id: story?.id ?? '', data: { hero: photo.id, gallery: [photo.id] } })
    const path = `/news/${story?.id}?draft=true&depth=${depth}`
    const mine = await roads.rest(people.get('editor'), 'GET', path)
    expect(mine.body.hero).toBe(photo.id)
    expect(mine.body.gallery).toEqual([photo.id])
    const chiefs = await roads.rest(people.get('chiefEditor'), 'GET', path)
    expect(chiefs.body.hero).toMatchObject({ id: photo.id })
    const { body } = await roads.graphql(people.get('editor'), `{ News(id: "${story?.id}", draft: true) { hero { id caption } } }`)
    expect(JSON.stringify(body)).not.toContain('Штабтың ашылуы')
  })
})

describe('what is hidden cannot be asked for', () => {
  it.each(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'lockUntil', 'loginAttempts', 'sessions.id'])('%s', async (name) => {
    const reporter = people.get('reporter')
    const where = await roads.rest(reporter, 'GET', `/users?where[${name}][exists]=true`)
    const sorted = await roads.rest(reporter, 'GET', `/users?sort=${name}`)
    const list = await roads.rest(reporter, 'GET', `/users?depth=0&limit=50&select[${name.split('.')[0]}]=true`)
    expect(where.status, 'where').toBe(400)
    // A list cannot be sorted by, but says nothing either.
    expect(name === 'sessions.id' ? 400 : sorted.status, 'sort').toBe(400)
    const others = (list.body.docs ?? []).filter(({ id }) => id !== reporter?.id)
    // Of sessions an empty list is shown.
    expect(others.flatMap((doc) => doc[name.split('.')[0] ?? ''] ?? [])).toEqual([])
  })

  it('and news cannot be searched through what belongs to another desk', async () => {
    const foreign = people.get('foreignEditor')
    for (const where of ['where[headline][like]=Штаб', 'where[or][0][id][exists]=true', `where[desk][equals]=${office.desk}`]) {
      expect((await roads.rest(foreign, 'GET', `/news?draft=true&${where}`)).body.docs).toEqual([])
      expect((await roads.rest(foreign, 'GET', `/news/count?${where}`)).body.totalDocs).toBe(0)
    }
  })
})

it('nobody registers as the first', async () => {
  const data = { name: 'X', email: 'x@media-center.example', password: 'құпия-сөз-0000', roles: ['administrator'] }
  expect((await roads.rest(undefined, 'POST', '/users/first-register', data)).status).toBe(403)
  expect((await roads.rest(undefined, 'POST', '/users', data)).status).toBe(403)
})

it('preferences are everybody’s own', async () => {
  await roads.rest(people.get('reporter'), 'POST', '/payload-preferences/news-list', { value: { limit: 7 } })
  const { body } = await roads.rest(people.get('editor'), 'GET', '/payload-preferences/news-list')
  expect(JSON.stringify(body)).not.toContain('7')
  expect((await roads.rest(undefined, 'GET', '/payload-preferences')).status).toBe(403)
  expect((await roads.rest(people.get('editor'), 'GET', '/payload-preferences')).body.docs ?? []).toEqual([])
})

it('deleting is for editors of the desk, and only of what was never public', async () => {
  const live = await liveNews(office)
  const draft = await draftOf(office, 'news')
  expect((await roads.rest(people.get('reporter'), 'DELETE', `/news/${draft.id}`)).status).toBe(403)
  expect((await roads.rest(people.get('foreignEditor'), 'DELETE', `/news/${draft.id}`)).status).toBe(403)
  expect(codeIn(await roads.rest(people.get('administrator'), 'DELETE', `/news/${live.id}`))).toBe('deleteOnlyUnpublished')
  expect((await roads.rest(people.get('editor'), 'DELETE', `/news/${draft.id}`)).status).toBe(200)
})
