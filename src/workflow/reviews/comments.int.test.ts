import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { draftOf, itemAt } from '../../../tests/support/premises.ts'
import { commentOn as on, commentText as text, reviewers } from '../../../tests/support/reviewers.ts'
import { codeIn, tracesOf, type Answer } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'

let office: Office
let desk: Awaited<ReturnType<typeof reviewers>>
beforeAll(async () => {
  office = await openOffice()
  desk = await reviewers(office)
})
afterAll(() => office.close())

const createByGraphql = (user: User | undefined, data: object): Promise<Answer> =>
  desk.roads.graphql(user, 'mutation ($data: mutationCommentInput!) { createComment(data: $data) { id text author { id } } }', { data })

describe('writing', () => {
  it('keeps who wrote it, where and on which desk', async () => {
    const item = await draftOf(office, 'news')
    const passage = { exact: 'штаб', prefix: 'Бүгін ', suffix: ' ашылды.' }
    const id = await desk.comment(desk.editor, item, { field: 'body', passage, locale: 'kk' })
    expect(await desk.kept(id)).toMatchObject({
      author: desk.editor.id, desk: office.desk, item: item.id, field: 'body', passage, locale: null, resolved: false, blocking: false, thread: null,
    })
  })

  it('a comment on a field of several languages keeps the language', async () => {
    const item = await draftOf(office, 'photos')
    expect(await desk.kept(await desk.comment(desk.editor, item, { field: 'caption', locale: 'ru' }))).toMatchObject({ field: 'caption', locale: 'ru' })
  })

  it.each(['news', 'quotes', 'photos', 'events'] as const)('touches neither text nor approval (%s)', async (collection) => {
    const item = await itemAt(office, collection, 'approved/never')
    const nobody = await office.as(undefined)
    const { jobs: _, ...before } = await tracesOf(nobody, collection, item.id)
    await desk.comment(desk.colleague, item)
    const { jobs: __, ...after } = await tracesOf(nobody, collection, item.id)
    expect(after).toEqual(before)
  })

  it('a reply goes where its thread is, even a reply to a reply', async () => {
    const item = await draftOf(office, 'news')
    const thread = await desk.comment(desk.editor, item, { field: 'headline' })
    const reply = String((await desk.roads.rest(desk.author, 'POST', '/comments', { thread, text: 'Әкімдіктен' })).body.doc?.id)
    const second = String((await desk.roads.rest(desk.editor, 'POST', '/comments', { thread: reply, text: 'Рақмет' })).body.doc?.id)
    expect(await desk.kept(reply)).toMatchObject({ thread, item: item.id, collection: 'news', desk: office.desk })
    expect(await desk.kept(second)).toMatchObject({ thread })
  })

  const long = (length: number): string => 'ә'.repeat(length)
  it.each([
    ['1 MB of text', { text: 'a'.repeat(1024 * 1024) }, 'commentTooLong', 422],
    ['one letter too many', { text: long(5001) }, 'commentTooLong', 422],
    ['nothing', { text: ' \n ' }, 'commentEmpty', 422],
    ['no text', { text: null }, 'commentEmpty', 422],
    ['a number', { text: 5 }, 'commentNotUnderstood', 400],
    ['an endless passage', { field: 'body', passage: { exact: long(2001), prefix: '', suffix: '' } }, 'passageTooLong', 422],
    ['a passage of no field', { passage: { exact: 'штаб', prefix: '', suffix: '' } }, 'commentNotUnderstood', 400],
    ['a passage of a choice', { field: 'nature', passage: { exact: 'штаб' } }, 'commentNotUnderstood', 400],
    ['a field that is not there', { field: 'price' }, 'commentFieldUnknown', 422],
    ['a field of the workflow', { field: 'workflow.approvedBy' }, 'commentFieldUnknown', 422],
    ['mentions in a wrong form', { mentions: 'everybody' }, 'commentNotUnderstood', 400],
    ['another author', { author: '00000000-0000-7000-8000-000000000000' }, 'commentFieldFixed', 403],
    ['one that is resolved at once', { resolved: true }, 'commentFieldFixed', 403],
    ['a thread that is not there', { thread: '00000000-0000-7000-8000-000000000000' }, 'commentGone', 404],
    ['another collection', { collection: 'users' }, 'commentNoItem', 404],
  ])('%s is refused with a sentence, and nothing is saved', async (_, given, code, status) => {
    const item = await draftOf(office, 'news')
    const before = await office.payload.count({ collection: 'payload-jobs' })
    const answer = await desk.roads.rest(desk.editor, 'POST', '/comments', on(item, given))
    expect([answer.status, codeIn(answer)]).toEqual([status, code])
    expect(JSON.stringify(answer.body.errors)).not.toContain(`"message":"${code}"`)
    const local = office.payload.create({ collection: 'comments', data: on(item, given) as never, user: desk.editor, overrideAccess: false })
    await expect(local).rejects.toMatchObject({ code })
    expect(await desk.countOf(item)).toBe(0)
    expect(await office.payload.count({ collection: 'payload-jobs' })).toEqual(before)
  })

  it('1 MB is refused over GraphQL as well', async () => {
    const item = await draftOf(office, 'news')
    expect(codeIn(await createByGraphql(desk.editor, on(item, { text: 'a'.repeat(1024 * 1024) })))).toBe('commentTooLong')
    expect(await desk.countOf(item)).toBe(0)
  })

  it('a passage of a short text and its neighbours are cut to size', async () => {
    const item = await draftOf(office, 'news')
    const id = await desk.comment(desk.editor, item, { field: 'lead', passage: { exact: 'штаб', prefix: `${long(500)}Бүгін `, suffix: ` ашылды${long(500)}` } })
    const { passage } = await desk.kept(id)
    expect(passage?.prefix).toMatch(/ә{58}Бүгін $/)
    expect(passage?.suffix).toHaveLength(64)
  })

  it('a mention is for those who may read the item', async () => {
    const item = await draftOf(office, 'news')
    expect(await desk.kept(await desk.comment(desk.editor, item, { mentions: [desk.author.id, desk.author.id, desk.chief.id] }))).toMatchObject({ mentions: [desk.author.id, desk.chief.id] })
    expect(codeIn(await desk.roads.rest(desk.editor, 'POST', '/comments', on(item, { mentions: [desk.foreigner.id] })))).toBe('mentionNotOfDesk')
    const { body } = await desk.roads.rest(desk.editor, 'GET', `/news/${item.id}/colleagues`)
    const names = (JSON.parse(String(body.text)) as { name: string }[]).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([desk.author.name, desk.chief.name]))
    expect(names).not.toContain(desk.foreigner.name)
  })
})

describe('who comes in', () => {
  it('nobody, and staff of another desk, neither write nor read', async () => {
    const item = await draftOf(office, 'news')
    const id = await desk.comment(desk.editor, item)
    expect((await desk.roads.rest(undefined, 'POST', '/comments', on(item))).status).toBe(403)
    expect((await createByGraphql(undefined, on(item))).body.data?.createComment ?? null).toBeNull()
    await expect(office.payload.create({ collection: 'comments', data: on(item) as never })).rejects.toMatchObject({ code: 'commentNeedsAuthor' })
    expect(codeIn(await desk.roads.rest(desk.foreigner, 'POST', '/comments', on(item)))).toBe('commentNoItem')
    expect(codeIn(await createByGraphql(desk.foreigner, on(item)))).toBe('commentNoItem')
    expect(codeIn(await desk.roads.rest(desk.foreigner, 'POST', '/comments', { thread: id, text }))).toBe('commentNoItem')
    for (const user of [undefined, desk.foreigner]) {
      expect((await desk.roads.rest(user, 'GET', `/comments/${id}`)).status).not.toBe(200)
      expect((await desk.roads.rest(user, 'GET', `/news/${item.id}/comments`)).status).toBe(404)
      expect((await desk.roads.rest(user, 'GET', `/news/${item.id}/colleagues`)).status).toBe(404)
      const { body } = await desk.roads.graphql(user, `{ Comments(where: { item: { equals: "${item.id}" } }) { docs { text } } }`)
      expect(JSON.stringify(body)).not.toContain(text)
      expect((await desk.change(user, id, { text: 'Басқа' })).status).not.toBe(200)
    }
    expect(await desk.countOf(item)).toBe(1)
  })

  it('all staff of the desk write over GraphQL and the Local API too', async () => {
    const item = await draftOf(office, 'news')
    const { body } = await createByGraphql(desk.colleague, on(item))
    expect(body.data?.createComment).toMatchObject({ text, author: { id: desk.colleague.id } })
    const local = await office.payload.create({ collection: 'comments', data: on(item) as never, user: desk.author, overrideAccess: false, depth: 0 })
    expect(local.author).toBe(desk.author.id)
  })

  it('nobody deletes a comment', async () => {
    const id = await desk.comment(desk.author, await draftOf(office, 'news'))
    for (const user of [desk.author, desk.editor, desk.chief]) expect((await desk.roads.rest(user, 'DELETE', `/comments/${id}`)).status).toBe(403)
    await desk.kept(id)
  })
})

describe('changing', () => {
  it('only its author changes the words and the mark, on every road', async () => {
    const id = await desk.comment(desk.author, await draftOf(office, 'news'))
    for (const data of [{ text: 'Басқа' }, { blocking: true }, { mentions: [desk.chief.id] }]) {
      expect(codeIn(await desk.change(desk.chief, id, data))).toBe('commentNotYours')
      const { body } = await desk.roads.graphql(desk.chief, 'mutation ($id: String!, $data: mutationCommentUpdateInput!) { updateComment(id: $id, data: $data) { id } }', { id, data })
      expect(JSON.stringify(body.errors)).toContain('commentNotYours')
      await expect(office.payload.update({ collection: 'comments', id, data, user: desk.chief, overrideAccess: false })).rejects.toMatchObject({ code: 'commentNotYours' })
    }
    expect((await desk.change(desk.author, id, { text: 'Дереккөзі қашан?', blocking: true })).status).toBe(200)
    expect(await desk.kept(id)).toMatchObject({ text: 'Дереккөзі қашан?', blocking: true, editedAt: expect.any(String) as string })
  })

  it.each([
    ['author'], ['desk'], ['item'], ['field'], ['passage'], ['thread'], ['resolvedAt'], ['resolvedBy'], ['createdAt'],
  ])('%s stays as the server set it', async (name) => {
    const id = await desk.comment(desk.author, await draftOf(office, 'news'), { field: 'lead' })
    const values: Record<string, unknown> = {
      author: desk.editor.id, desk: office.otherDesk, item: (await draftOf(office, 'news')).id, field: 'headline', passage: { exact: 'a' }, thread: 'x', resolvedAt: '2026-01-01T00:00:00.000Z', resolvedBy: desk.author.id, createdAt: '2020-01-01T00:00:00.000Z',
    }
    const before = await desk.kept(id)
    expect(codeIn(await desk.change(desk.author, id, { [name]: values[name] }))).toBe('commentFieldFixed')
    expect(await desk.kept(id)).toEqual(before)
  })

  it('what was read may be sent back', async () => {
    const id = await desk.comment(desk.author, await draftOf(office, 'news'), { field: 'body', passage: { exact: 'штаб', prefix: '', suffix: '' }, mentions: [desk.chief.id] })
    const { body } = await desk.roads.rest(desk.author, 'GET', `/comments/${id}?depth=1`)
    expect((await desk.change(desk.author, id, body)).status).toBe(200)
    expect((await desk.kept(id)).editedAt ?? null).toBeNull()
  })

  it('is resolved and opened again, by whom and when', async () => {
    const item = await draftOf(office, 'news')
    const id = await desk.comment(desk.colleague, item)
    expect(codeIn(await desk.change(await office.person('Баспасөз хатшысы', 'pressOfficer'), id, { resolved: true }))).toBe('resolveNotYours')
    expect((await desk.change(desk.editor, id, { resolved: true })).status).toBe(200)
    expect(await desk.kept(id)).toMatchObject({ resolved: true, resolvedBy: desk.editor.id, resolvedAt: expect.any(String) as string })
    expect((await desk.change(desk.author, id, { resolved: false })).status).toBe(200)
    expect(await desk.kept(id)).toMatchObject({ resolved: false, resolvedBy: null, resolvedAt: null })
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: item.id } }, sort: 'at' })
    expect(docs.map(({ action, actor }) => [action, actor])).toEqual([['create', desk.author.id], ['resolveComment', desk.editor.id], ['reopenComment', desk.author.id]])
  })

  it('a reply is neither blocking nor resolved', async () => {
    const item = await draftOf(office, 'news')
    const thread = await desk.comment(desk.editor, item)
    expect(codeIn(await desk.roads.rest(desk.editor, 'POST', '/comments', { thread, text, blocking: true }))).toBe('replyHasNoState')
    const reply = String((await desk.roads.rest(desk.editor, 'POST', '/comments', { thread, text })).body.doc?.id)
    expect(codeIn(await desk.change(desk.editor, reply, { resolved: true }))).toBe('replyHasNoState')
  })
})

it('a reader is shown names and what they may do', async () => {
  const item = await draftOf(office, 'news')
  const thread = await desk.comment(desk.editor, item, { field: 'body', passage: { exact: 'штаб', prefix: 'Бүгін ', suffix: ' ашылды' }, blocking: true })
  await desk.roads.rest(desk.author, 'POST', '/comments', { thread, text: 'Түзеттім' })
  const shown = (user: User) => desk.roads.rest(user, 'GET', `/news/${item.id}/comments`).then(({ body }) => JSON.parse(String(body.text)) as unknown)
  expect(await shown(desk.author)).toMatchObject([
    { id: thread, authorName: desk.editor.name, blocking: true, mayEdit: false, mayResolve: false, passage: { exact: 'штаб' } },
    { thread, authorName: desk.author.name, mayEdit: true, mayResolve: false, text: 'Түзеттім' },
  ])
  expect(await shown(desk.editor)).toMatchObject([{ mayEdit: true, mayResolve: true }, { mayEdit: false }])
})
