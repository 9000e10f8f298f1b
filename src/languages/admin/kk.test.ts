import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { describe, expect, it } from 'vitest'
import { adminI18n } from './i18n.ts'
import { kk } from './kk.ts'
import { leftovers } from '../messages/leftovers.ts'
import { lexicalKk } from './lexicalKk.ts'
import { ruOverrides } from './overrides.ts'

type Tree = { [key: string]: string | Tree }

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}:`),
  )

/** The editor's own strings, read from the package: `lexical` is not exported by it, so the files are found on disk. */
async function editorStrings(language: 'en' | 'ru'): Promise<Tree> {
  const dist = dirname(createRequire(import.meta.url).resolve('@payloadcms/richtext-lexical'))
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => basename(file) === 'i18n.js')
  const features = await Promise.all(
    files.map(async (file) => {
      const folder = dirname(file).replace(/\/server$/, '')
      const { i18n } = (await import(pathToFileURL(join(dist, file)).href)) as { i18n: Record<'en' | 'ru', Tree> }
      return [folder === '.' ? 'general' : basename(folder), i18n[language]]
    }),
  )
  return Object.fromEntries(features) as Tree
}

const places = (text: string) => new Set(text.match(/\{\{.*?\}\}/g))
const tags = (text: string) => (text.match(/<\/?(?:\d|a|br)\b.*?>/g) ?? []).toSorted()
const withoutPlaces = (text: string) => text.replaceAll(/\{\{.*?\}\}|<\/?(?:\d|a|br)\b.*?>/g, ' ')

const editor = await editorStrings('en')

describe.each([
  ['the admin', en.translations as Tree, kk.translations as Tree],
  ['the editor', editor, lexicalKk as Tree],
])('%s in Kazakh', (_, english, kazakh) => {
  const source = new Map(flatten(english))
  const target = new Map(flatten(kazakh))

  it('has the keys of English, no fewer and no more', () => {
    expect(source.size).toBeGreaterThan(20)
    expect([...target.keys()].toSorted()).toEqual([...source.keys()].toSorted())
  })

  it.each([...target])('%s', (key, text) => {
    const original = source.get(key) ?? ''
    expect(places(text)).toEqual(places(original))
    expect(tags(text)).toEqual(tags(original))
    expect(text.trim().toLowerCase()).not.toBe(original.trim().toLowerCase())
    expect(text.trim()).not.toBe('')
    expect(withoutPlaces(text), 'one word in two alphabets').not.toMatch(
      /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
    )
    expect(text, 'a case ending on a place').not.toMatch(/\}\}(?:<\/\d>)?»?[-’']?\p{L}/u)
  })
})

it('sets no plural name after a number, for Kazakh takes the singular there', () => {
  const counted = flatten(kk.translations as Tree).filter(([, text]) => text.includes('{{count}} {{label}}'))
  // There Payload fills the label with `general:items`, which is singular in Kazakh.
  expect(counted.map(([key]) => key)).toEqual(['folder:moveItemsToFolderConfirmation', 'folder:moveItemsToRootConfirmation'])
  expect(kk.translations.general.items).toBe('элемент')
})

it.each(['client', 'api'] as const)('is what Payload says in the %s', async (context) => {
  const { t, language } = await initI18n({ config: adminI18n, context, language: 'kk' } as never)
  const say = t as (key: string, values?: object) => string
  expect(language).toBe('kk')
  expect(say('general:save')).toBe('Сақтау')
  expect(say('general:aboutToDeleteCount', { count: 5, label: 'Жаңалықтар' })).toBe('Жаңалықтар (5) жойылады')
  expect(say('lexical:heading:label', { headingLevel: 2 })).toBe('Тақырыпша 2')
})

describe('Russian, as Payload and we have it together', () => {
  const russian = new Map([...flatten(ru.translations as Tree), ...flatten(ruOverrides)])

  it('has every key of English, and none of them in English', () => {
    const missing = flatten(en.translations as Tree).filter(([key]) => !/[а-яё]/i.test(russian.get(key) ?? ''))
    expect(missing).toEqual([])
  })

  it('and the editor has too', async () => {
    const said = new Map(flatten(await editorStrings('ru')))
    expect(flatten(editor).filter(([key]) => !/[а-яё]/i.test(said.get(key) ?? ''))).toEqual([])
  })
})

it.each(['kk', 'ru'] as const)('words that the libraries have in their code: %s has all of them, none in English', (language) => {
  expect(Object.keys(leftovers[language])).toEqual(Object.keys(leftovers.kk))
  for (const word of Object.values(leftovers[language])) expect(word).toMatch(/^[^a-z]*[а-яёәіңғүұқөһ]/i)
})
