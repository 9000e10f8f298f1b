import { expect, it } from 'vitest'
import { readSearchQuery, searchQueryAddress } from './searchQuery.ts'

it.each([
  ['nothing', {}, { text: '', sort: 'fit', page: 1 }],
  ['everything', { q: ' сайлау ', kind: 'quote', speaker: 'a', topic: 'b', desk: 'c', language: 'ru', from: '2026-01-01', to: '2026-02-01', sort: 'date', page: '3' }, { text: 'сайлау', kind: 'quote', speaker: 'a', topic: 'b', desk: 'c', language: 'ru', from: '2026-01-01', to: '2026-02-01', sort: 'date', page: 3 }],
  ['doubled parameters', { q: ['бір', 'екі'], page: ['2', 'x'] }, { text: 'бір', sort: 'fit', page: 2 }],
  ['nonsense', { q: 'x'.repeat(10_000), kind: 'topic', language: 'de', from: '2026-02-31', to: 'yesterday', sort: 'views', page: '-1', topic: 'y'.repeat(300) }, { text: 'x'.repeat(400), sort: 'fit', page: 1 }],
  ['a page beyond all', { page: '1e9' }, { text: '', sort: 'fit', page: 1 }],
])('reads %s', (_, given, expected) => expect(JSON.parse(JSON.stringify(readSearchQuery(given)))).toEqual(expected))

it('writes an address that reads the same', () => {
  const query = readSearchQuery({ q: '«су & от» 100%', kind: 'story', topic: 'bilim', from: '2026-01-01', sort: 'date', page: '2' })
  const address = searchQueryAddress('kk', query)
  expect(readSearchQuery(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(query)
  expect(searchQueryAddress('ru', query, { kind: undefined, page: 1 })).not.toMatch(/kind|page/)
  expect(searchQueryAddress('en', readSearchQuery({}))).toBe('/en/search')
})
