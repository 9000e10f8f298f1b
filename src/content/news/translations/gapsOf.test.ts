import { expect, it } from 'vitest'
import { gapsOf, gapsWith } from './gapsOf.ts'

const version = (language: 'kk' | 'ru' | 'en', state = 'draft', publicState = 'never') => ({ id: language, language, state, publicState })

it.each([
  ['drafts are nobody’s gap yet', [version('kk'), version('ru')], { kk: 'none', ru: 'none' }],
  ['a live story in one language', [version('kk', 'live', 'live')], { kk: 'ru en' }],
  ['an approved one counts', [version('ru', 'approved')], { ru: 'kk en' }],
  ['a draft on top of a live text counts', [version('kk', 'draft', 'live')], { kk: 'ru en' }],
  ['it is told once, at the state language', [version('en', 'live', 'live'), version('kk', 'live', 'live')], { kk: 'ru', en: 'none' }],
  ['or at the one that is out', [version('kk'), version('en', 'live', 'live')], { kk: 'none', en: 'ru' }],
  ['a draft is no gap', [version('kk', 'live', 'live'), version('ru'), version('en')], { kk: 'none', ru: 'none', en: 'none' }],
  ['what was withdrawn leads nothing', [version('kk', 'withdrawn', 'withdrawn')], { kk: 'none' }],
])('%s', (_, versions, expected) => {
  expect(Object.fromEntries(gapsOf(versions))).toEqual(expected)
})

it('asks for every gap that names a language', () => {
  expect(gapsWith('ru')).toEqual(['kk ru', 'ru', 'ru en'])
  expect(gapsWith(undefined)).toEqual(['kk', 'kk ru', 'kk en', 'ru', 'ru en', 'en'])
})
