import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import { toPlainText } from './toPlainText.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const withTable = (fields: object) => {
  const { root } = bodyOf('Кіріспе.')
  return { root: { ...root, children: [...root.children, { type: 'block', version: 2, format: '', fields: { id: 'a1', blockName: '', blockType: 'table', ...fields } }] } }
}

const create = (data: Record<string, unknown>) =>
  office.payload.create({ collection: 'news', data: { body: bodyOf('Мәтін.'), desk: office.desk, ...data } as never, depth: 0 })

describe('a news item', () => {
  it('saves a text of 200 KB and gives it back whole', async () => {
    const paragraphs = Array.from({ length: 500 }, (_, number) => `${number}. ${'Қазақша ұзын мәтін. '.repeat(12)}`)
    const item = await create({ headline: 'Ұзын мәтін', body: bodyOf(...paragraphs) })
    const read = await office.payload.findByID({ collection: 'news', id: item.id, draft: true, depth: 0 })
    const text = toPlainText(read.body)
    expect(Buffer.byteLength(text)).toBeGreaterThan(200_000)
    expect(text).toContain(paragraphs.at(-1)?.trim())
  })

  it('makes its address from the headline, and numbers the second one', async () => {
    const [first, second] = [await create({ headline: 'Көктем келді' }), await create({ headline: 'Көктем келді' })]
    expect([first.slug, second.slug]).toEqual(['koktem-keldi', 'koktem-keldi-2'])
  })

  it('has one version of its story in each language', async () => {
    const kazakh = await create({ headline: 'Жол жөндеу', language: 'kk' })
    const russian = await create({ headline: 'Ремонт дороги', language: 'ru', story: kazakh.story })
    expect(russian.story).toBe(kazakh.story)
    await expect(create({ headline: 'Тағы', language: 'ru', story: kazakh.story })).rejects.toMatchObject({ code: 'languageTaken' })
  })

  it('knows the quotes in its text and their speakers', async () => {
    const { payload, desk } = office
    const speaker = await payload.create({ collection: 'speakers', data: { name: 'Айгүл Сейтжанова', positions: [{ title: 'бас дәрігер' }] } })
    const quote = await payload.create({ collection: 'quotes', data: { text: 'Нақты жауап керек.', speaker: speaker.id, desk } as never, depth: 0 })
    expect(quote.position).toBe('бас дәрігер')
    const body = bodyOf('Кіріспе.')
    const block = { type: 'block', version: 2, format: '', fields: { id: 'a1', blockName: '', blockType: 'quote', quote: quote.id } }
    const item = await create({ headline: 'Дәйексөзбен', body: { root: { ...body.root, children: [...body.root.children, block] } } })
    expect(item).toMatchObject({ quotes: [quote.id], speakers: [speaker.id] })
  })

  it.each<[string, string, string]>([
    ['too many rows', Array(201).fill('а').join('\n'), 'Строк в таблице получается 201, а можно не больше 200. Сократите её или приложите файлом.'],
    ['too many columns', Array(15).fill('а').join('\t'), 'Столбцов в таблице получается 15, а можно не больше 14. Сократите её или приложите файлом.'],
    ['a cell without an end', `а\n${'ә'.repeat(301)}`, 'Ячейка таблицы в строке 2, столбце 1 слишком длинная: не больше 300 знаков.'],
  ])('keeps no table with %s, even as a draft, and says why', async (_, cells, sentence) => {
    const chief = await office.person('Бас', 'chiefEditor')
    const before = await office.payload.count({ collection: 'news' })
    const data = { headline: 'Кестемен', desk: office.desk, body: withTable({ cells }) }
    const refused = await openRoads(office).rest(chief, 'POST', '/news?draft=true', data, { 'Accept-Language': 'ru' })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining(sentence)])
    expect(await office.payload.count({ collection: 'news' })).toEqual(before)
  })

  it('keeps a table as it was written', async () => {
    const table = { caption: 'Мектептер', cells: 'Өңір\tСаны\nҚызылорда\t12\n\t', headRow: true, headColumn: true }
    const item = await create({ headline: 'Кестемен', body: withTable(table) })
    const read = await office.payload.findByID({ collection: 'news', id: item.id, draft: true, depth: 0 })
    expect(read.body.root.children.at(-1)).toMatchObject({ fields: table })
  })

  it('is not filed for a desk that is not the reporter’s', async () => {
    const reporter = await office.person('Дана', 'reporter')
    const data = { headline: 'Сынақ', body: bodyOf('x'), desk: office.otherDesk }
    const saving = office.payload.create({ collection: 'news', data: data as never, user: reporter, overrideAccess: false })
    await expect(saving).rejects.toMatchObject({ code: 'deskNotYours', status: 403 })
  })
})
