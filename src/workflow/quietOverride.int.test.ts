import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, edit, itemAt } from '../../tests/support/premises.ts'
import { codeIn, openRoads } from '../../tests/support/roads.ts'
import { publishDue } from '#publication/publishDue.ts'
import type { Role } from '#people/users/roles.ts'
import { roles } from '#people/users/roles.ts'
import type { User } from '../payload-types.ts'
import { move } from './move.ts'

const hour = 3_600_000
const campaign = { nature: 'campaign', imprint: { issuedBy: 'Штаб', orderedBy: 'Штаб', paidFrom: 'Сайлау қоры' } }
const reason = 'Сот шешімі бойынша теріске шығару'

let office: Office
let roads: ReturnType<typeof openRoads>
let first: User
let second: User

beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  first = await office.person('Бас редактор', 'chiefEditor')
  second = await office.person('Әкімші', 'administrator')
  await office.payload.create({
    collection: 'quiet-periods',
    data: { name: 'Сайлау', covers: 'campaign', from: new Date(Date.now() - hour).toISOString(), to: new Date(Date.now() + hour).toISOString() },
  })
})
afterAll(() => office.close())

const campaignNews = () => itemAt(office, 'news', 'approved/never', campaign)
const ask = (user: User | undefined, id: string, data: object = { reason }) => roads.rest(user, 'POST', `/news/${id}/quiet-override`, data)
const publish = (user: User, id: string) => roads.rest(user, 'POST', `/news/${id}/move`, { transition: 'publish' })

describe('the ban of a quiet period', () => {
  it('is lifted for one text by two people with a reason, and both are in the log', async () => {
    const { id } = await campaignNews()
    expect(codeIn(await publish(first, id))).toBe('quietPeriod')
    expect((await ask(first, id)).status).toBe(200)
    expect(codeIn(await publish(first, id))).toBe('quietPeriod')
    expect(codeIn(await ask(first, id))).toBe('overrideSecondPerson')
    expect((await ask(second, id, {})).status).toBe(200)
    expect((await publish(first, id)).status).toBe(200)
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: id } }, sort: 'at', pagination: false })
    expect(docs.filter(({ action }) => action.endsWith('QuietOverride'))).toMatchObject([
      { action: 'askQuietOverride', actor: first.id, reason },
      { action: 'agreeQuietOverride', actor: second.id, reason },
    ])
  })

  it('comes back with the first changed letter', async () => {
    const reference = await campaignNews()
    await ask(first, reference.id)
    await ask(second, reference.id, {})
    await edit(office, reference, { lead: 'Басқа мәтін' })
    const { editor, author, chief } = await deskHands(office)
    await move(author, { ...reference, transition: 'submit' })
    await move(editor, { ...reference, transition: 'approve' })
    await expect(move(chief, { ...reference, transition: 'publish' })).rejects.toMatchObject({ code: 'quietPeriod' })
  })

  it('does not stop the clock once it is lifted', async () => {
    const reference = await campaignNews()
    await ask(first, reference.id)
    await ask(second, reference.id, {})
    const { editor } = await deskHands(office)
    const soon = new Date(Date.now() + 600)
    await move(editor, { ...reference, transition: 'schedule', input: { publishAt: soon } })
    await new Promise((resolve) => setTimeout(resolve, 700))
    await publishDue(office.payload)
    expect(await office.payload.findByID({ collection: 'news', id: reference.id })).toMatchObject({ publicState: 'live' })
  })

  it.each(roles.filter((role) => role !== 'chiefEditor' && role !== 'administrator'))('is not for a %s to lift', async (role: Role) => {
    const { id } = await campaignNews()
    expect(codeIn(await ask(await office.person(role, role), id))).toBe('overrideNotYours')
    expect(codeIn(await ask(undefined, id))).toBe('overrideNotYours')
    expect(codeIn(await publish(first, id))).toBe('quietPeriod')
  })

  it.each([
    ['no reason', {}, 'reasonMissing'],
    ['an empty reason', { reason: '  ' }, 'reasonMissing'],
    ['too long a reason', { reason: 'а'.repeat(2001) }, 'reasonTooLong'],
    ['a reason that is no text', { reason: 7 }, 'moveNotUnderstood'],
    ['a foreign field', { reason, agreed: true }, 'moveNotUnderstood'],
    ['a revision that is not the newest', { reason, revision: 'old' }, 'movedMeanwhile'],
  ])('%s is refused with a sentence', async (_, data, code) => {
    const { id } = await campaignNews()
    const answer = await ask(first, id, data)
    expect(codeIn(answer)).toBe(code)
    expect(JSON.stringify(answer.body)).not.toContain(`"message":"${code}"`)
  })

  it('has nothing to do with an informational item', async () => {
    const { id } = await itemAt(office, 'news', 'approved/never')
    expect(codeIn(await ask(first, id))).toBe('overrideNotNeeded')
  })

  it('is not lifted by writing the field', async () => {
    const { id } = await campaignNews()
    const forged = { workflow: { quietOverride: { reason, askedBy: { id: first.id, name: '' }, agreed: true } } }
    expect(codeIn(await roads.rest(first, 'PATCH', `/news/${id}`, forged))).toBe('stateByMove')
  })
})

it('a quiet period that ends before it starts is refused in the reader’s language', async () => {
  const data = { name: 'X', covers: 'campaign', from: '2027-01-02T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' }
  const answer = await roads.rest(first, 'POST', '/quiet-periods?locale=kk', data)
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('Аяқталу уақыты')
})
