import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { askByIds } from './askByIds.ts'
import { fillListKeys } from './fillListKeys.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let editor: User
let story: string
let speaker: string
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  editor = await office.person('Редактор', 'editor')
  const { payload, desk } = office
  const req = await office.as(editor)
  const news = await payload.create({
    collection: 'news',
    draft: true,
    req,
    data: { headline: 'Әкім Қызылордада 100% дайын_деді', lead: 'Ёлка көшесі', body: bodyOf('Мәтін'), desk, language: 'kk', kind: 'news', nature: 'informational', aiUse: 'none' } as never,
  })
  await payload.create({
    collection: 'news',
    draft: true,
    req,
    data: { headline: 'Мүлде басқа 1005', body: bodyOf('Мәтін'), desk, language: 'kk', kind: 'news', nature: 'informational', aiUse: 'none' } as never,
  })
  story = news.id
  const card = await payload.create({ collection: 'speakers', draft: true, data: { name: 'Әйгерім Қасым' }, locale: 'kk', req })
  await payload.update({ collection: 'speakers', id: card.id, draft: true, data: { name: 'Kasym Aigerim' }, locale: 'en', req })
  speaker = card.id
})
afterAll(() => office.close())

const search = async (collection: string, field: string, text: string, draft = true): Promise<string[]> => {
  const { status, body } = await roads.rest(editor, 'GET', `/${collection}?draft=${draft}&depth=0&where[or][0][${field}][like]=${encodeURIComponent(text)}`)
  expect(status).toBe(200)
  return (body.docs ?? []).map(({ id }) => id)
}

describe.each(['listKey', 'headline'])('news, asked by %s', (field) => {
  it.each(['әкім', 'ӘКІМ', 'аким', 'кызылорда', 'Қызылорда әкім', 'әкiм', 'елка', 'ЁЛКА', '100%', 'дайын_деді'])('%s', async (text) => {
    expect(await search('news', field, text)).toEqual([story])
    expect(await search('news', field, text, false)).toEqual([story])
  })

  it.each(['%', '_', '1%5', 'дайын деді жоқ', 'әкімшілік'])('%s finds no more than it says', async (text) => {
    expect(await search('news', field, text)).toEqual(text === '%' || text === '_' ? [story] : [])
  })
})

it('asks by their ids for the few that have a word, and in the order of the list where there are more', async () => {
  const req = await office.as(editor)
  const asked = (few: number) => askByIds(req, 'news', { and: [{ or: [{ listKey: { contains: 'аким' } }, { listKey: { contains: 'жок' } }] }, { state: { equals: 'draft' } }] }, few)
  expect(await asked(1)).toEqual({ and: [{ or: [{ id: { in: [story] } }, { id: { in: [] } }] }, { state: { equals: 'draft' } }] })
  expect(await asked(0)).toEqual({ and: [{ or: [{ listKey: { contains: 'аким' } }, { id: { in: [] } }] }, { state: { equals: 'draft' } }] })
})

it.each(['әйгерім', 'АЙГЕРИМ', 'касым', 'aigerim'])('a speaker by a name in any language: %s', async (text) => {
  expect(await search('speakers', 'name', text)).toEqual([speaker])
})

it('items from before there were keys get theirs at start, and change in nothing else', async () => {
  const req = await office.as(undefined)
  const order = { collection: 'news', id: story, fields: { listKey: null } } as const
  await writeInPlace(req, order)
  await writeNewestVersionInPlace(req, order)
  const before = await office.payload.findByID({ collection: 'news', id: story, draft: true, depth: 0 })
  expect(await search('news', 'headline', 'әкім')).toEqual([])
  await fillListKeys(office.payload)
  expect(await search('news', 'headline', 'әкім')).toEqual([story])
  expect(await search('news', 'headline', 'әкім', false)).toEqual([story])
  expect(await office.payload.findByID({ collection: 'news', id: story, draft: true, depth: 0 })).toEqual({ ...before, listKey: expect.anything() })
})
