import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { codeIn, openRoads } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let reporter: User
let administrator: User
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  reporter = await office.person('Тілші', 'reporter')
  administrator = await office.person('Әкімші', 'administrator', 'editor')
})
afterAll(() => office.close())

const stored = (id: string) => office.payload.findByID({ collection: 'users', id, depth: 0 })

describe('roles and desks are given by administrators only', () => {
  it.each([
    ['roles', () => ({ roles: ['administrator'] })],
    ['desks', () => ({ desks: [office.otherDesk] })],
  ])('%s', async (name, data) => {
    const before = await stored(reporter.id)
    await roads.rest(reporter, 'PATCH', `/users/${reporter.id}`, { ...data(), name: 'Жаңа есім' })
    await roads.rest(reporter, 'PATCH', `/users?where[id][equals]=${reporter.id}`, data())
    await roads.graphql(reporter, 'mutation ($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }', { id: reporter.id, data: data() })
    const after = await stored(reporter.id)
    expect(after.roles).toEqual(before.roles)
    expect(after.desks).toEqual(before.desks)
    expect(after.name).toBe('Жаңа есім')
    expect((await roads.rest(reporter, 'PATCH', `/users/${administrator.id}`, { name: 'X' })).status, name).toBe(403)
  })

  it('by an administrator they are', async () => {
    await roads.rest(administrator, 'PATCH', `/users/${reporter.id}`, { roles: ['translator'] })
    expect((await stored(reporter.id)).roles).toEqual(['translator'])
  })
})

describe('the last administrator', () => {
  it('cannot give up the role, and is told what to do in Kazakh', async () => {
    const answer = await roads.rest(administrator, 'PATCH', `/users/${administrator.id}?locale=kk`, { roles: ['editor'] })
    expect(codeIn(answer)).toBe('lastAdministrator')
    expect(JSON.stringify(answer.body)).toContain('Бұл – соңғы әкімші')
    expect((await roads.rest(administrator, 'DELETE', `/users/${administrator.id}`)).status).toBe(403)
    expect((await stored(administrator.id)).roles).toContain('administrator')
  })

  it('may change anything else, and the role once somebody else has it', async () => {
    expect((await roads.rest(administrator, 'PATCH', `/users/${administrator.id}`, { name: 'Жаңа', roles: ['administrator'] })).status).toBe(200)
    const second = await office.person('Екінші', 'administrator')
    expect((await roads.rest(second, 'PATCH', `/users/${administrator.id}`, { roles: ['editor'] })).status).toBe(200)
    expect(codeIn(await roads.rest(second, 'PATCH', `/users/${second.id}`, { roles: ['editor'] }))).toBe('lastAdministrator')
  })
})
