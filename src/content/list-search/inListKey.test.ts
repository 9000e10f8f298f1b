import { expect, it } from 'vitest'
import { inListKey } from './inListKey.ts'
import { toListKey } from './listKey.ts'

it.each([
  [{ headline: { like: 'Әкім ҚАЛА' } }, { and: [{ listKey: { contains: 'аким' } }, { listKey: { contains: 'кала' } }] }],
  [{ or: [{ listKey: { like: '5%' } }] }, { or: [{ and: [{ listKey: { contains: '5％' } }] }] }],
  [{ headline: { equals: 'Ә' } }, { headline: { equals: 'Ә' } }],
  [{ lead: { like: 'Ә' } }, { lead: { like: 'Ә' } }],
  [{ headline: { like: 'а', exists: true } }, { and: [{ listKey: { contains: 'а' } }, { headline: { exists: true } }] }],
  [{ state: { equals: 'draft' }, headline: { like: ' ' } }, { and: [{ state: { equals: 'draft' } }, { and: [] }] }],
  [{}, { and: [] }],
])('%j is asked as %j', (where, asked) => {
  expect(inListKey(where, 'headline')).toEqual(asked)
})

it('keys every language of a name, once', () => {
  expect(toListKey([{ kk: 'Әкім', ru: 'Аким', en: 'Mayor' }, null, ['100%'], 'Mayor'])).toBe('аким аким mayor 100％')
})
