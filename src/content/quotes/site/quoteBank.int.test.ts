import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import { itemAt } from '../../../../tests/support/premises.ts'
import { loadQuoteBank } from './loadQuoteBank.ts'
import { readQuoteQuery } from './quoteQuery.ts'

let office: Office
const quotes: Record<string, string> = {}
beforeAll(async () => {
  office = await openOffice()
  const { payload } = office
  const card = { collection: 'speakers', draft: false } as const
  const [a, b] = [await payload.create({ ...card, data: { name: 'Айгүл', slug: 'aigul', _status: 'published' } }), await payload.create({ ...card, data: { name: 'Болат', slug: 'bolat', _status: 'published' } })]
  const topic = await payload.create({ collection: 'topics', data: { name: 'Су', slug: 'su' } })
  const live = async (data: Parameters<typeof itemAt>[3]) => (await itemAt(office, 'quotes', 'live/live', data)).id
  quotes.first = await live({ speaker: a.id, saidAt: '2024-12-31T19:30:00.000Z', originalLanguage: 'ru', topics: [topic.id] })
  quotes.second = await live({ speaker: b.id, saidAt: '2024-12-31T18:30:00.000Z', originalLanguage: 'kk', topics: [topic.id] })
  quotes.undated = await live({ speaker: a.id, saidAt: null, originalLanguage: 'kk' })
})
afterAll(() => office.close())

const shown = async (query: string): Promise<string[] | undefined> => {
  const bank = await loadQuoteBank(office.payload, 'kk', 1, query)
  return bank?.items.map(({ id }) => Object.keys(quotes).find((name) => quotes[name] === id) ?? id)
}

describe('the quotes bank', () => {
  it.each([
    ['', ['undated', 'second', 'first']],
    ['speaker=aigul', ['undated', 'first']],
    ['topic=su', ['second', 'first']],
    // The office’s year begins five hours before that of Greenwich.
    ['year=2025', ['first']],
    ['year=2024', ['second']],
    [`year=${new Date().getFullYear()}`, ['undated']],
    ['language=ru', ['first']],
    ['speaker=bolat&topic=su&year=2024&language=kk', ['second']],
    ['speaker=bolat&language=ru', []],
    ['speaker=nobody', undefined],
    ['topic=none', undefined],
  ])('narrowed by “%s” shows %j', async (query, expected) => expect(await shown(query)).toEqual(expected))

  it('offers the speakers and topics that there are, and every year since the first', async () => {
    const bank = await loadQuoteBank(office.payload, 'kk', 1, '')
    expect(bank?.choices.speaker.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['aigul', 'bolat']))
    expect(bank?.choices.topic.map(({ name }) => name)).toContain('Су')
    expect(bank?.choices.year.at(-1)).toBe('2024')
    expect(bank?.choices.year[0]).toBe(String(new Date().getFullYear()))
  })
})

it.each([
  [{}, ''],
  [{ year: '2026', speaker: 'a-b', page: '2', utm_source: 'x' }, 'speaker=a-b&year=2026'],
  [{ speaker: '', topic: '', year: '2026', language: '' }, 'year=2026'],
  [{ year: '26' }, undefined],
  [{ language: 'de' }, undefined],
  [{ speaker: ['a', 'b'] }, undefined],
  [{ topic: '../x' }, undefined],
])('the filters of %j are %s', (given, query) => expect(readQuoteQuery(given)).toBe(query))
