import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { tagsOf, tagsOfChange } from './tagsOf.ts'

describe('what an answer depends on', () => {
  it.each<[string, Where | undefined, string[]]>([
    ['all of a collection', undefined, ['news']],
    ['one by its id', { id: { equals: 'a' } }, ['news id=a']],
    ['several by their ids', { id: { in: ['a', 'b'] } }, ['news id=a', 'news id=b']],
    ['none', { id: { in: [] } }, []],
    ['the address of a story, now or once', { or: [{ slug: { equals: 'x' } }, { previousSlugs: { in: ['x'] } }] }, ['news slug=x', 'news previousSlugs=x']],
    ['the narrowest of what must hold together', { and: [{ language: { equals: 'kk' } }, { speakers: { in: ['s'] } }] }, ['news speakers=s']],
    ['a wide one where there is no other', { and: [{ nature: { not_equals: 'campaign' } }, { language: { equals: 'kk' } }] }, ['news language=kk']],
    ['two fields at once', { language: { equals: 'kk' }, story: { equals: 's' } }, ['news story=s']],
    ['everything when one way has no value', { or: [{ slug: { equals: 'x' } }, { headline: { contains: 'x' } }] }, ['news']],
    ['everything for a field that changes do not tell', { headline: { equals: 'x' } }, ['news']],
    ['everything for what is not asked by value', { slug: { exists: true } }, ['news']],
    ['everything for a missing value', { event: { equals: null } }, ['news']],
  ])('%s', (_, where, tags) => expect(tagsOf('news', where)).toEqual(tags))

  it('is touched by a change of the same value, before or after', () => {
    const change = { collection: 'news' as const, item: 'a', facets: { language: ['kk'], topics: ['old', 'new'], slug: ['x'] } }
    const tags = new Set(tagsOfChange(change))
    const touched = (where: Where | undefined): boolean => tagsOf('news', where).some((tag) => tags.has(tag))
    expect(touched(undefined)).toBe(true)
    expect(touched({ id: { in: ['z', 'a'] } })).toBe(true)
    expect(touched({ topics: { in: ['old'] } })).toBe(true)
    expect(touched({ and: [{ language: { equals: 'ru' } }] })).toBe(false)
    expect(touched({ topics: { in: ['other'] } })).toBe(false)
    expect(tagsOf('quotes', { id: { equals: 'a' } }).some((tag) => tags.has(tag))).toBe(false)
  })
})
