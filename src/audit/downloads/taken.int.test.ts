import { afterAll, beforeAll, expect, it } from 'vitest'
import { roles } from '#people/users/roles.ts'
import { journalistOf } from '../../../tests/support/journalists.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { itemAt } from '../../../tests/support/premises.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'
import { findTaken, findTakenItems, titleOfItem } from './findTaken.ts'
import { readTakenFilters } from './takenFilters.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let officer: User

const took = (item: string, at: string, takerName: string, more = {}) =>
  office.payload.create({ collection: 'downloads', data: { at, takerKind: 'journalist', taker: takerName, takerName, collection: 'photos', item, title: 'Штабтың ашылуы', file: 'print', version: 'abc', ...more } })

beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  officer = await office.person('Баспасөз', 'pressOfficer')
  // Ten o'clock in Almaty is five in UTC.
  await took('x', '2026-03-15T04:59:00.000Z', 'Әсел')
  await took('x', '2026-03-15T04:30:00.000Z', '=Редакция', { takerKind: 'newsroom', isEmbargoed: true })
  await took('x', '2026-03-15T05:01:00.000Z', 'Бекзат')
  await took('y', '2026-03-15T04:00:00.000Z', 'Гүлнұр')
})
afterAll(() => office.close())

it('answers who had photo X before ten', async () => {
  const filters = readTakenFilters({ collection: 'photos', item: 'x', until: '2026-03-15T10:00' }) ?? {}
  const lines = await findTaken(await office.as(officer), filters, 'kk')
  expect(lines.map(({ who, file, version, isEmbargoed }) => ({ who, file, version, isEmbargoed }))).toEqual([
    { who: '=Редакция', file: 'print', version: 'abc', isEmbargoed: true },
    { who: 'Әсел', file: 'print', version: 'abc', isEmbargoed: false },
  ])
  expect(await findTaken(await office.as(officer), { collection: 'photos', item: 'x' }, 'kk')).toHaveLength(3)
  expect((await findTakenItems(await office.as(officer))).map(({ item }) => item)).toEqual(['x', 'y'])
})

it.each([['photos', 'headline', 'Штаб ашылды'], ['quotes', 'text', 'Біз дайынбыз.']] as const)('names one of %s that nobody has taken', async (collection, field, title) => {
  const { id } = await itemAt(office, collection, 'draft/never', { [field]: title })
  const named = async (item: string) => titleOfItem(await office.as(officer), { collection, item }, 'kk')
  expect(await named(id)).toBe(title)
  expect(await named('0190a000-0000-7000-8000-000000000009')).toBeUndefined()
})

it('says the newsroom of a journalist once', async () => {
  const { journalist } = await journalistOf(office.payload, { name: 'Дана' })
  await took('z', '2026-03-15T04:00:00.000Z', 'Дана, Қала газеті', { taker: journalist.id })
  expect(await findTaken(await office.as(officer), { collection: 'photos', item: 'z' }, 'kk')).toMatchObject([{ who: 'Дана', outlet: 'Қала газеті' }])
})

it('gives the same as a file that no spreadsheet takes for a formula', async () => {
  const { status, body } = await roads.rest(officer, 'GET', '/downloads/csv?collection=photos&item=x&until=2026-03-15T10:00')
  expect(status).toBe(200)
  const rows = String(body.text).trim().split('\r\n')
  expect(rows).toHaveLength(3)
  expect(rows[1]).toContain("'=Редакция")
})

it.each([
  [{ collection: 'users', item: 'x' }],
  [{ collection: 'photos', item: '../x' }],
  [{ collection: 'photos', item: 'x', until: 'ten' }],
  [{ collection: 'photos', item: 'x', until: '2026-99-99T10:00' }],
])('%o is no question', (params) => {
  expect(readTakenFilters(params)).toBeUndefined()
})

it.each([...roles, undefined])('for %s', async (role) => {
  const may = role && ['pressOfficer', 'chiefEditor', 'administrator'].includes(role)
  const user = role && (await office.person(`Рөлі: ${role}`, role))
  expect((await roads.rest(user, 'GET', '/downloads/csv?collection=photos&item=x')).status).toBe(may ? 200 : 403)
  expect((await roads.rest(user, 'GET', '/downloads')).status).toBe(may ? 200 : 403)
})
