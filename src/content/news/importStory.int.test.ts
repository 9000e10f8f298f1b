import type { PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { databaseFeatures, withoutTransactions } from '../../../tests/support/testDatabase.ts'
import { bodyReferences } from './bodyReferences.ts'
import { importStory } from './importStory.ts'
import { toPlainText } from './toPlainText.ts'

let office: Office
let reporter: PayloadRequest
beforeAll(async () => {
  office = await openOffice()
  reporter = await office.as(await office.person('Дана', 'reporter'))
})
afterAll(() => office.close())

let stories = 0
/** A story of its own each time: a second import of the same words is refused. */
const storyWith = (...speeches: [speaker: string, ...words: string[]][]): string => {
  const quotes = speeches.map(([speaker, ...words]) => `${speaker}:\n\n${words.map((text) => `- ${text}`).join('\n')}\n\nАра сөз.\n\n`)
  stories += 1
  return `Көкшетауда ${stories} кітапхана ашылды\n\n  • 1 204\n  • 03.04.2026, 09:05\n\nБірінші абзац. Тағы сөйлем.\n\n${quotes.join('')}Соңы.\n\nГүлнар Сапарова, Асқар Жұмаділов\n`
}

const makeCard = (name: string, _status: 'draft' | 'published' = 'published') =>
  office.payload.create({ collection: 'speakers', data: { name, _status }, draft: _status === 'draft', locale: 'kk' })

const collections = ['news', 'quotes', 'speakers', 'audit-entries'] as const
const countRows = () => Promise.all(collections.map(async (collection) => (await office.payload.count({ collection })).totalDocs))

describe('a story made from text', () => {
  it('becomes a draft with everything that the text says', async () => {
    const file = storyWith(['Сәуле Ахметова, кітапхана директоры', 'Бір.', 'Екі.'], ['Марат Оспанов, басшы', 'Үш.'])
    const { news, quotes, speakersCreated, speakersMatched } = await importStory(reporter, { file, language: 'kk' })
    expect(news).toMatchObject({
      headline: `Көкшетауда ${stories} кітапхана ашылды`,
      language: 'kk',
      state: 'draft',
      publicState: 'never',
      storyDate: '2026-04-03T04:05:00.000Z',
      earlierViews: 1204,
      bylines: ['Гүлнар Сапарова', 'Асқар Жұмаділов'],
      desk: office.desk,
      workflow: { changedBy: [String(reporter.user?.id)] },
    })
    expect(news.lead ?? null).toBeNull()
    expect(news.quotes).toEqual(quotes.map(({ id }) => id))
    expect(news.speakers).toEqual(speakersCreated.map(({ id }) => id))
    expect(speakersMatched).toEqual([])
    expect(quotes).toMatchObject([
      { text: 'Бір.\n\nЕкі.', position: 'кітапхана директоры', originalLanguage: 'kk', saidAt: '2026-04-03T04:05:00.000Z', desk: office.desk },
      { text: 'Үш.', position: 'басшы', workflow: { changedBy: [String(reporter.user?.id)] } },
    ])
    expect(speakersCreated).toMatchObject([
      { name: 'Сәуле Ахметова', _status: 'draft', positions: [{ title: 'кітапхана директоры' }] },
      { name: 'Марат Оспанов', _status: 'draft', positions: [{ title: 'басшы' }] },
    ])
  })

  it('has each quote in its place, and the first paragraph once', async () => {
    const file = storyWith(['Ерлан Сабыр, ұстаз', 'Бір.'], ['Ерлан Сабыр', 'Екі.'])
    const { news, quotes, speakersCreated } = await importStory(reporter, { file, language: 'kk' })
    expect(speakersCreated).toHaveLength(1)
    expect(quotes.map(({ position }) => position)).toEqual(['ұстаз', 'ұстаз'])
    expect(news.body.root.children.map(({ type }) => type)).toEqual(
      ['paragraph', 'block', 'paragraph', 'block', 'paragraph', 'paragraph'],
    )
    expect(bodyReferences(news.body).quotes).toEqual(quotes.map(({ id }) => id))
    expect(toPlainText(news.body)).toBe('Бірінші абзац. Тағы сөйлем.\n\nАра сөз.\n\nАра сөз.\n\nСоңы.')
  })

  it('writes what is localised in its own language alone', async () => {
    const file = storyWith(['Игорь Петров, директор школы', 'Раз.'])
    const { quotes, speakersCreated } = await importStory(reporter, { file, language: 'ru' })
    const settings = { locale: 'all', draft: true, depth: 0 } as const
    const quote: unknown = await office.payload.findByID({ collection: 'quotes', id: quotes[0]?.id ?? '', ...settings })
    const speaker: unknown = await office.payload.findByID({ collection: 'speakers', id: speakersCreated[0]?.id ?? '', ...settings })
    expect(quote).toMatchObject({ text: { ru: 'Раз.' }, position: { ru: 'директор школы' }, originalLanguage: 'ru' })
    expect(speaker).toMatchObject({ name: { ru: 'Игорь Петров' }, positions: [{ title: { ru: 'директор школы' } }] })
    expect(quote).not.toHaveProperty('text.kk')
    expect(speaker).not.toHaveProperty('name.kk')
  })

  it('without quotes is a story too', async () => {
    const { news, quotes } = await importStory(reporter, { file: storyWith(), language: 'kk' })
    expect(quotes).toEqual([])
    expect(toPlainText(news.body)).toBe('Бірінші абзац. Тағы сөйлем.\n\nСоңы.')
  })
})

describe('a speaker', () => {
  it.each([
    ['as it is written', 'Бақыт Әлімов', 'Бақыт Әлімов'],
    ['without Kazakh letters', 'Гүлсім Қожағұл', 'Гулсим Кожагул'],
    ['in mixed script', 'Мереке Тасболат', 'Mepeке Тacбoлат'],
    ['with the family name first', 'Нұрлан Бекет', 'Бекет Нұрлан'],
    ['in capitals', 'Айсұлу Жақып', 'АЙСҰЛУ ЖАҚЫП'],
  ])('is matched %s', async (_, onCard, inText) => {
    const card = await makeCard(onCard)
    const imported = await importStory(reporter, { file: storyWith([`${inText}, ұстаз`, 'Сөз.']), language: 'kk' })
    expect(imported.speakersMatched.map(({ id }) => id)).toEqual([card.id])
    expect(imported.speakersCreated).toEqual([])
    expect(imported.quotes[0]).toMatchObject({ speaker: card.id, position: 'ұстаз' })
  })

  it('is matched to a card that is still a draft', async () => {
    const card = await makeCard('Дәулет Сейіт', 'draft')
    const { quotes } = await importStory(reporter, { file: storyWith(['Даулет Сейит, ұстаз', 'Сөз.']), language: 'ru' })
    expect(quotes[0]?.speaker).toBe(card.id)
  })

  it('is matched by a name that only the newest revision of the card has', async () => {
    const card = await makeCard('Жанна Иванова')
    await office.payload.update({ collection: 'speakers', id: card.id, data: { name: 'Жанна Сергеева' }, draft: true, locale: 'ru' })
    const { quotes } = await importStory(reporter, { file: storyWith(['Жанна Сергеева, врач', 'Слово.']), language: 'ru' })
    expect(quotes[0]?.speaker).toBe(card.id)
  })

  it('of several with one name is the published one, and of those the oldest', async () => {
    await makeCard('Олжас Тілеу', 'draft')
    const published = await makeCard('Олжас Тілеу')
    await makeCard('Тілеу Олжас')
    const { quotes } = await importStory(reporter, { file: storyWith(['Олжас Тілеу, ұстаз', 'Сөз.']), language: 'kk' })
    expect(quotes[0]?.speaker).toBe(published.id)
  })
})

describe('nothing is saved', () => {
  afterEach(() => office.payload.collections.news.config.hooks.afterChange.splice(1))

  it('when the same words come again, however they are encoded, and by whomever', async () => {
    const file = storyWith(['Қанат Ерік, ұстаз', 'Сөз.'])
    const { news } = await importStory(reporter, { file, language: 'kk' })
    const before = await countRows()
    const editor = await office.as(await office.person('Ержан', 'editor'))
    const again = importStory(editor, { file: Buffer.from(`\ufeff${file.replaceAll('\n', '\r\n')}`), language: 'ru' })
    await expect(again).rejects.toMatchObject({
      code: 'storyAlreadyHere',
      status: 409,
      values: { title: news.headline, link: expect.stringMatching(new RegExp(`^http.*/admin/collections/news/${news.id}$`)) },
    })
    expect(await countRows()).toEqual(before)
  })

  const oneWriter = databaseFeatures.kind === 'sqlite'
  it.skipIf(!oneWriter)(`twice when three send the same words at once${oneWriter ? '' : ' [skipped: this server has many writers]'}`, async () => {
    const file = storyWith(['Самал Нұр, ұстаз', 'Сөз.'])
    const requests = await Promise.all([0, 1, 2].map(async () => office.as(await office.person('Дана', 'reporter'))))
    const ends = await Promise.allSettled(requests.map((req) => importStory(req, { file, language: 'kk' })))
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it.each([
    ['an empty file', '', 'storyEmpty'],
    ['a binary file', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), 'storyBinary'],
    ['a file over a megabyte', `Тақырып\n\n${'а'.repeat(1024 * 512)}`, 'storyTooLarge'],
    ['a file without a headline', '- Сөз.\n\nМәтін.', 'storyHeadlineMissing'],
    ['too many quotes', `Тақырып\n\n${'Асқар Ерік, ұстаз:\n\n- Сөз.\n\n'.repeat(201)}`, 'storyTooManyQuotes'],
  ])('of %s', async (_, file, code) => {
    const before = await countRows()
    await expect(importStory(reporter, { file, language: 'kk' })).rejects.toMatchObject({ code })
    expect(await countRows()).toEqual(before)
  })

  it.each([
    ['a desk of others', () => office.otherDesk, 'deskNotYours'],
    ['a desk that does not exist', () => 'no-such-desk', 'deskUnknown'],
  ])('for %s', async (_, desk, code) => {
    const before = await countRows()
    const user = code === 'deskUnknown' ? await office.person('Бас', 'chiefEditor') : await office.person('Дана', 'reporter')
    const order = { file: storyWith(['Әсет Болат, ұстаз', 'Сөз.']), language: 'kk', desk: desk() } as const
    await expect(importStory(await office.as(user), order)).rejects.toMatchObject({ code })
    expect(await countRows()).toEqual(before)
  })

  it.skipIf(!databaseFeatures.transactions)(`when the very last write fails${withoutTransactions}`, async () => {
    const before = await countRows()
    office.payload.collections.news.config.hooks.afterChange.push(() => {
      throw new Error('the disk is gone')
    })
    const file = storyWith(['Ләззат Сүйін, ұстаз', 'Сөз.'])
    await expect(importStory(reporter, { file, language: 'kk' })).rejects.toThrow('the disk is gone')
    expect(await countRows()).toEqual(before)
  })
})
