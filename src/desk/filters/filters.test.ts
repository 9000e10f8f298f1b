import { describe, expect, it } from 'vitest'
import { filterWhere, readFilters, toQuery } from './filters.ts'

describe('filters in an address', () => {
  it('come back as they went, without what means nothing', () => {
    const filters = { kind: 'news', desk: 'a-1', language: 'kk', person: 'b', topic: 'c' }
    expect(readFilters(Object.fromEntries(new URLSearchParams(toQuery(filters))))).toEqual(filters)
    expect(readFilters({ kind: 'users', language: 'de', desk: ['a', 'b'], person: "' or 1", topic: '', other: 'x' })).toEqual({})
    expect(toQuery({ desk: '' })).toBe('')
  })

  it.each([
    ['nothing', {}, 'news', []],
    ['another kind', { kind: 'news' }, 'photos', 'none'],
    ['the language of news', { language: 'ru' }, 'news', [{ language: { equals: 'ru' } }]],
    ['the language that was spoken', { language: 'ru' }, 'quotes', [{ originalLanguage: { equals: 'ru' } }]],
    ['no language', { language: 'ru' }, 'events', 'none'],
    ['who has or filed it', { person: 'p' }, 'events', [{ or: [{ holder: { equals: 'p' } }, { filedBy: { equals: 'p' } }] }]],
    ['desk and topic', { desk: 'd', topic: 't' }, 'photos', [{ desk: { equals: 'd' } }, { topics: { in: ['t'] } }]],
  ] as const)('%s', (_, filters, collection, expected) => expect(filterWhere(filters, collection)).toEqual(expected))
})
