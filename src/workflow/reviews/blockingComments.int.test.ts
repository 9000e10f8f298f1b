import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { draftOf, edit, itemAt, withParts } from '../../../tests/support/premises.ts'
import { commentText as text, reviewers } from '../../../tests/support/reviewers.ts'
import { codeIn, tracesOf } from '../../../tests/support/roads.ts'
import { move } from '../move.ts'

let office: Office
let desk: Awaited<ReturnType<typeof reviewers>>
beforeAll(async () => {
  office = await openOffice()
  desk = await reviewers(office)
})
afterAll(() => office.close())

describe('a comment that blocks', () => {
  it('stops the approval over REST, GraphQL and the Local API until it is resolved', async () => {
    const item = await itemAt(office, 'news', 'inReview/never')
    const id = await desk.comment(desk.colleague, item, { blocking: true })
    const nobody = await office.as(undefined)
    const before = await tracesOf(nobody, 'news', item.id)
    const order = { transition: 'approve' as const }
    const refused = await desk.roads.rest(desk.editor, 'POST', `/news/${item.id}/move`, order)
    expect([refused.status, codeIn(refused)]).toEqual([409, 'blockingComments'])
    expect(JSON.stringify(refused.body)).toContain('(саны: 1)')
    const { body } = await desk.roads.graphql(desk.editor, `mutation { moveNews(id: "${item.id}", transition: approve) { state } }`)
    expect(JSON.stringify(body.errors)).toContain('blockingComments')
    await expect(move(await office.as(desk.editor), { ...item, ...order })).rejects.toMatchObject({ code: 'blockingComments', status: 409 })
    expect(await tracesOf(nobody, 'news', item.id)).toEqual(before)
    const moves = (await desk.roads.rest(desk.editor, 'GET', `/news/${item.id}/moves`)).body.moves as { transition: string; refusal?: { code: string } }[]
    expect(moves.find(({ transition }) => transition === 'approve')?.refusal?.code).toBe('blockingComments')

    expect(codeIn(await desk.change(desk.author, id, { resolved: true }))).toBe('resolveNotYours')
    await desk.change(desk.colleague, id, { resolved: true })
    expect((await desk.roads.rest(desk.editor, 'POST', `/news/${item.id}/move`, order)).status).toBe(200)
  })

  it('stops it no longer when its author takes the mark away; both are in the log', async () => {
    const item = await itemAt(office, 'quotes', 'inReview/never')
    const id = await desk.comment(desk.chief, item, { blocking: true })
    await desk.change(desk.chief, id, { blocking: false })
    await move(await office.as(desk.editor), { ...item, transition: 'approve' })
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { and: [{ item: { equals: item.id } }, { actor: { equals: desk.chief.id } }] }, sort: 'at' })
    expect(docs).toMatchObject([{ action: 'blockByComment', reason: text, from: 'inReview', to: 'inReview' }, { action: 'unblockByComment' }])
  })

  it('is not resolved by an editor who changed the text', async () => {
    const item = await draftOf(office, 'news')
    await edit(office, item, { lead: 'Редактор жазды' }, await office.as(desk.editor))
    const id = await desk.comment(desk.chief, item, { blocking: true })
    expect(codeIn(await desk.change(desk.editor, id, { resolved: true }))).toBe('resolveOwnText')
  })

  it('on a photo stops the approval of the story that takes the photo along', async () => {
    const { story, photo } = await withParts(office)
    await move(await office.as(desk.author), { ...story, transition: 'submit' })
    await desk.comment(desk.colleague, photo, { blocking: true, field: 'caption' })
    const refused = await desk.roads.rest(desk.editor, 'POST', `/news/${story.id}/move`, { transition: 'approve' })
    expect(codeIn(refused)).toBe('partRefused')
    expect(JSON.stringify(refused.body)).toContain('«Пікірлер»')
  })

  it('neither a plain comment nor a reply stops it', async () => {
    const item = await itemAt(office, 'news', 'inReview/never')
    const thread = await desk.comment(desk.colleague, item)
    await desk.roads.rest(desk.author, 'POST', '/comments', { thread, text })
    expect(await move(await office.as(desk.editor), { ...item, transition: 'approve' })).toMatchObject({ state: 'approved' })
  })
})

describe('with its item', () => {
  it('goes to another desk', async () => {
    const item = await draftOf(office, 'news')
    const id = await desk.comment(desk.editor, item)
    await edit(office, item, { desk: office.otherDesk }, await office.as(desk.chief))
    expect(await desk.kept(id)).toMatchObject({ desk: office.otherDesk, text })
    expect((await desk.roads.rest(desk.editor, 'GET', `/comments/${id}`)).status).toBe(404)
    expect((await desk.roads.rest(desk.foreigner, 'GET', `/comments/${id}`)).status).toBe(200)
  })

  it('is deleted, and no other', async () => {
    const item = await draftOf(office, 'news')
    const other = await draftOf(office, 'news')
    const thread = await desk.comment(desk.editor, item, { blocking: true })
    await desk.roads.rest(desk.author, 'POST', '/comments', { thread, text })
    await desk.comment(desk.editor, other)
    expect((await desk.roads.rest(desk.editor, 'DELETE', `/news/${item.id}`)).status).toBe(200)
    expect(await desk.countOf(item)).toBe(0)
    expect(await desk.countOf(other)).toBe(1)
  })
})
