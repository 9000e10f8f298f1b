import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftOf, edit, itemAt } from '../../tests/support/premises.ts'
import { openRoads } from '../../tests/support/roads.ts'
import type { User } from '../payload-types.ts'
import { move } from './move.ts'
import { newestRevision } from './newestRevision.ts'
import type { ItemReference } from './workflowOptions.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let author: User
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  author = (await deskHands(office)).author.user as User
})
afterAll(() => office.close())

const newest = async (reference: ItemReference) => {
  const revision = await newestRevision(await office.as(undefined), reference)
  return revision?.item ?? expect.fail('There is no revision')
}

describe('an approval is bound to the text', () => {
  it.each([
    ['news', { headline: 'Штаб ашылдЫ' }, ''],
    ['news', { slug: 'basqa-meken' }, ''],
    ['news', { nature: 'campaign' }, ''],
    ['quotes', { text: 'Біз дайынбыз!' }, ''],
    ['quotes', { text: 'Мы готовы' }, '&locale=ru'],
    ['quotes', { occasion: 'Briefing' }, '&locale=en'],
    ['photos', { caption: 'Открытие штаба' }, '&locale=ru'],
    ['photos', { minors: 'noConsent' }, ''],
    ['events', { place: { kk: 'Алаң', ru: 'Площадь' } }, '&locale=all'],
  ] as const)('%s: a change of %o%s takes it away', async (collection, data, query) => {
    const reference = await itemAt(office, collection, 'approved/never')
    const { status } = await roads.rest(author, 'PATCH', `/${collection}/${reference.id}?draft=true${query}`, data)
    expect(status).toBe(200)
    const item = await newest(reference)
    expect(item.state).toBe('draft')
    expect(item.workflow).toMatchObject({ approvedHash: null, changedBy: [author.id] })
    const main = await office.payload.findByID({ collection, id: reference.id })
    expect(main.state).toBe('draft')
  })

  it.each(['news', 'quotes', 'photos', 'events'] as const)('%s: a save that changes nothing keeps it', async (collection) => {
    const reference = await itemAt(office, collection, 'approved/never')
    const path = `/${collection}/${reference.id}?draft=true&depth=0`
    const { doc } = { doc: (await roads.rest(author, 'GET', path)).body }
    expect((await roads.rest(author, 'PATCH', path, doc)).status).toBe(200)
    await edit(office, reference, {})
    expect((await newest(reference)).state).toBe('approved')
    const { editor } = await deskHands(office)
    expect(await move(editor, { ...reference, transition: 'publish' })).toMatchObject({ state: 'live' })
  })

  it('restoring a revision that differs in one language only takes it away', async () => {
    const reference = await draftOf(office, 'quotes')
    await roads.rest(author, 'PATCH', `/quotes/${reference.id}?locale=ru`, { text: 'Первое' })
    await roads.rest(author, 'PATCH', `/quotes/${reference.id}?locale=ru`, { text: 'Второе' })
    const { editor } = await deskHands(office)
    const { docs } = await office.payload.findVersions({ collection: 'quotes', where: { parent: { equals: reference.id } }, sort: '-updatedAt', locale: 'all' })
    await move(await office.as(author), { ...reference, transition: 'submit' })
    const { status } = await roads.rest(editor.user as User, 'POST', `/quotes/versions/${String(docs[1]?.id)}?draft=true`)
    expect(status).toBe(200)
    const item = await newest(reference)
    expect(item).toMatchObject({ state: 'draft', text: { ru: 'Первое' } })
    await move(await office.as(author), { ...reference, transition: 'submit' })
    await expect(move(editor, { ...reference, transition: 'approve' })).rejects.toMatchObject({ code: 'fourEyes' })
  })

  it('whoever changed one letter does not approve, and somebody else may', async () => {
    const reference = await itemAt(office, 'news', 'draft/never')
    const { editor, chief } = await deskHands(office)
    await edit(office, reference, { lead: 'Бір әріп' }, editor)
    await move(editor, { ...reference, transition: 'submit' })
    await expect(move(editor, { ...reference, transition: 'approve' })).rejects.toMatchObject({ code: 'fourEyes' })
    await move(chief, { ...reference, transition: 'approve' })
  })

  it('after an approval only those count who have changed the text since', async () => {
    const reference = await itemAt(office, 'news', 'draft/never')
    const { editor, chief } = await deskHands(office)
    await edit(office, reference, { lead: 'Редактор жазды' }, editor)
    await move(editor, { ...reference, transition: 'submit' })
    await move(chief, { ...reference, transition: 'approve' })
    await edit(office, reference, { lead: 'Тілші жазды' })
    await move(editor, { ...reference, transition: 'submit' })
    expect(await move(editor, { ...reference, transition: 'approve' })).toMatchObject({ state: 'approved' })
  })

  it('is refused for a text saved after the editor opened it', async () => {
    const reference = await itemAt(office, 'news', 'inReview/never')
    const { editor } = await deskHands(office)
    const { body } = await roads.rest(editor.user as User, 'GET', `/news/${reference.id}/moves`)
    await edit(office, reference, { lead: 'Редактор көрмеген сөз' })
    await move(await office.as(author), { ...reference, transition: 'submit' })
    const order = { transition: 'approve', revision: body.revision }
    expect((await roads.rest(editor.user as User, 'POST', `/news/${reference.id}/move`, order)).status).toBe(409)
    expect((await newest(reference)).state).toBe('inReview')
  })
})
