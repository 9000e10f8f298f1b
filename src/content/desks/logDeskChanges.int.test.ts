import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import { describe as sentenceOf } from '#audit/describe.ts'
import { roles } from '#people/users/roles.ts'
import type { User } from '../../payload-types.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let administrator: User
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  administrator = await office.person('Әкімші', 'administrator')
})
afterAll(() => office.close())

const logOf = async (id: string) => {
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: id } }, sort: 'at', pagination: false })
  return docs
}

it('the coming, the changes and the going of a desk are logged as sentences; a save that changes nothing is not', async () => {
  const { body } = await roads.rest(administrator, 'POST', '/desks', { name: 'Аудандық штаб', kind: 'district' })
  const id = String(body.doc?.id)
  await roads.rest(administrator, 'PATCH', `/desks/${id}`, { name: 'Сарыбұлақ штабы' })
  await roads.rest(administrator, 'PATCH', `/desks/${id}`, { name: 'Сарыбұлақ штабы' })
  await roads.graphql(administrator, 'mutation ($id: String!) { updateDesk(id: $id, data: { kind: city }) { id } }', { id })
  await roads.rest(administrator, 'DELETE', `/desks/${id}`)
  const told = (await logOf(id)).map((entry) => [entry.title, sentenceOf(entry, 'kk').sentence, sentenceOf(entry, 'kk').states])
  expect(told).toEqual([
    ['Аудандық штаб', 'Әкімші жаңа деск ашты', undefined],
    ['Сарыбұлақ штабы', 'Әкімші десктің деректерін өзгертті', 'Аудандық штаб → Сарыбұлақ штабы'],
    ['Сарыбұлақ штабы', 'Әкімші десктің деректерін өзгертті', undefined],
    ['Сарыбұлақ штабы', 'Әкімші дескті жойды', undefined],
  ])
})

it.each([...roles.filter((role) => role !== 'administrator'), undefined])('%s changes no desk, and leaves no entry', async (role) => {
  const user = role && (await office.person(`Рөлі: ${role}`, role))
  const before = await logOf(office.otherDesk)
  const answers = [
    await roads.rest(user, 'POST', '/desks', { name: 'Жаңа', kind: 'city' }),
    await roads.rest(user, 'PATCH', `/desks/${office.otherDesk}`, { name: 'Басқа' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403])
  expect(await logOf(office.otherDesk)).toEqual(before)
})
