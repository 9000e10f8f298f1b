import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '#languages/fold.ts'
import { stemWord } from './analysis/stemWord.ts'
import { IndexFile } from './index/IndexFile.ts'
import type { SearchEntry } from './index/SearchEntry.ts'
import { removeEntries, writeEntry } from './index/writeEntries.ts'
import { editDistance } from './ranking/editDistance.ts'
import { expandTerm } from './ranking/expandTerm.ts'
import { searchIndex, type SearchOrder } from './searchIndex.ts'
import { suggestTitles } from './suggest.ts'

const story = (item: string, title: string, text: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'story', item, language: 'kk', group: `story ${item}`, title, text, at: '2026-02-16T10:00:00.000Z', ...more,
}) // prettier-ignore

const filler = 'Кеше ауданда жиын өтті. Оған тұрғындар қатысып, мәселелерін айтты. '.repeat(8)

const entries: SearchEntry[] = [
  story('school', 'Жаңа мектеп ашылды', `Қызылордада үш жүз орындық мектеп есігін ашты. ${filler}`, { topics: ['education'], desk: 'south', at: '2026-01-10T10:00:00.000Z' }),
  story('school-ru', 'Открылась новая школа', 'В Кызылорде открылась школа на триста мест.', { language: 'ru', group: 'story school' }),
  story('school-en', 'A new school has opened', 'A school for three hundred pupils has opened in Kyzylorda.', { language: 'en', group: 'story school' }),
  story('election', 'Сайлау күні белгіленді', `${filler} Орталық комиссия сайлау өтетін күнді бекітті. ${filler}`, { topics: ['politics'], at: '2026-02-20T10:00:00.000Z', speakers: ['seitova'] }),
  story('campaign', 'Үміткердің сайлау бағдарламасы', 'Үгіт материалы.', { isCampaign: true }),
  story('water', 'Су тасқыны басталды', `Атырауда өзен арнасынан асты. ${filler}`),
  { kind: 'speaker', item: 'seitova', language: 'kk', group: 'speaker seitova', title: 'Айгүл Сейітова', text: 'Орталық комиссия төрайымы', speakers: ['seitova'] },
  { kind: 'speaker', item: 'seitova', language: 'ru', group: 'speaker seitova', title: 'Айгуль Сеитова', text: 'Председатель центральной комиссии', speakers: ['seitova'] },
  { kind: 'quote', item: 'q1', language: 'kk', group: 'quote q1', title: 'Айгүл Сейітова, төрайым', text: 'Сайлау ашық әрі әділ өтеді.', speakers: ['seitova'], at: '2026-02-21T10:00:00.000Z' },
  { kind: 'photo', item: 'p1', language: 'kk', group: 'photo p1', title: 'Мектептің ашылуы', text: 'Оқушылар <script>alert(1)</script> лентаны қиды', at: '2026-01-10T09:00:00.000Z' },
  { kind: 'event', item: 'e1', language: 'kk', group: 'event e1', title: 'Сайлау туралы брифинг', text: 'Баспасөз орталығы', at: '2026-03-01T05:00:00.000Z' },
  { kind: 'topic', item: 'education', language: 'kk', group: 'topic education', title: 'Білім', text: '' },
]

const folder = mkdtempSync(join(tmpdir(), 'search-index-'))
let file: IndexFile
beforeAll(() => {
  file = IndexFile.create(join(folder, 'index'), 0)
  file.atOnce(() => entries.forEach((entry) => writeEntry(file, entry)))
})
afterAll(() => {
  file.close()
  rmSync(folder, { recursive: true })
})

const ask = (text: string, more: Partial<SearchOrder> = {}) => searchIndex(file, { text, language: 'kk', ...more })
const items = (text: string, more: Partial<SearchOrder> = {}): string[] => ask(text, more).hits.map(({ item }) => item)

describe('a story is found', () => {
  it.each([
    ['by an inflected form', 'мектептердегі', 'school'],
    ['without Kazakh letters', 'кызылордадагы мектеп', 'school'],
    ['in Latin letters', 'qyzylorda mektebi', 'school'],
    ['in Latin letters of names', 'Qyzylordadağy mektep', 'school'],
    ['with Latin look-alikes in a word', 'кызылopда', 'school'],
    ['with a letter left out', 'сайлу күні белгіленді', 'election'],
    ['with two letters swapped', 'тасқнын', 'water'],
    ['with a wrong letter', 'Атырауга тасгыны', 'water'],
    ['in Russian by another case', 'новой школе', 'school-ru'],
    ['in English by another form', 'schools opening', 'school-en'],
    ['by a question', 'Сайлау қай күні өтеді?', 'election'],
  ])('%s', (_, text, item) => expect(items(text, { kind: 'story' })[0]).toBe(item))
})

it('gives one result a story, in the language of the question and else of the reader', () => {
  expect(items('школа')).toEqual(['school-ru'])
  expect(items('Kyzylorda')).toEqual(['school'])
  expect(items('Kyzylorda', { language: 'en' })).toEqual(['school-en'])
  expect(items('Айгүл Сейітова', { kind: 'speaker' })).toEqual(['seitova'])
  expect(ask('Сеитова', { language: 'ru', kind: 'speaker' }).hits).toMatchObject([{ language: 'ru' }])
  expect(ask('Сейітова', { kind: 'speaker' }).hits).toMatchObject([{ language: 'kk' }])
})

it('puts the title before the text, and all words before one', () => {
  expect(items('сайлау күні', { kind: 'story' })[0]).toBe('election')
})

it('counts each kind, whichever is chosen', () => {
  const { counts, total, hits } = ask('сайлау', { kind: 'quote' })
  expect(counts).toEqual({ story: 2, quote: 1, speaker: 0, photo: 0, event: 1 })
  expect([total, hits.map(({ item }) => item)]).toEqual([1, ['q1']])
})

describe('filters', () => {
  it.each<[string, Partial<SearchOrder>, string[]]>([
    ['topic', { filters: { topic: 'politics' } }, ['election']],
    ['speaker', { filters: { speaker: 'seitova' } }, ['election', 'q1']],
    ['from', { filters: { from: new Date('2026-02-21T00:00:00Z') } }, ['e1', 'q1']],
    ['to', { filters: { to: new Date('2026-02-20T00:00:00Z') } }, ['campaign']],
    ['a topic that nothing has', { filters: { topic: 'sport' } }, []],
    ['a topic with quotation marks', { filters: { topic: 'a" OR "b' } }, []],
    ['a quiet period', { withoutCampaign: true }, ['e1', 'election', 'q1']],
  ])('by %s', (_, order, expected) => expect(items('сайлау', order).toSorted()).toEqual(expected))

  it('by desk and language', () => {
    expect(items('мектеп', { filters: { desk: 'south' } })).toEqual(['school'])
    expect(items('школа', { filters: { language: 'kk' } })).toEqual([])
  })
})

it('sorts by date and turns pages', () => {
  expect(items('сайлау', { sort: 'date' })).toEqual(['e1', 'q1', 'election', 'campaign'])
  expect(ask('сайлау', { sort: 'date', perPage: 3, page: 2 })).toMatchObject({ hits: [{ item: 'campaign' }], total: 4, pages: 2 })
  expect(items('сайлау', { page: 1e9 })).toEqual([])
})

describe('a phrase between quotation marks', () => {
  it('stands together in whatever form', () => {
    expect(items('«орталық комиссия»').toSorted()).toEqual(['election', 'seitova'])
    expect(items('"комиссия орталық"', { kind: 'speaker' })).toEqual(['seitova'])
    expect(ask('"комиссия орталық"').phraseGivenUp).toBe(true)
  })
  it('comes first beside other words, which count too', () => expect(items('«орталық комиссия» су тасқыны')).toContain('water'))
})

describe('marks', () => {
  const marked = (pieces: { text: string; isMatch: boolean }[]): string => pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

  it('stand in the original text at inflected words', () => {
    const [hit] = ask('қызылорда мектебі', { kind: 'story' }).hits
    expect(marked(hit?.title ?? [])).toBe('Жаңа [мектеп] ашылды')
    expect(marked(hit?.passage ?? [])).toMatch(/^\[Қызылордада] үш жүз орындық \[мектеп] есігін ашты\. .* …$/)
  })

  it('are in the passage that is shown, not at the end of a long text', () => {
    const [hit] = ask('бекітті', { kind: 'story' }).hits
    expect(marked(hit?.passage ?? [])).toMatch(/^… .*\[бекітті]/)
    expect(marked(hit?.passage ?? []).length).toBeLessThan(300)
  })

  it('are data: markup in a text stays text', () => {
    expect(marked(ask('лентаны', { kind: 'photo' }).hits[0]?.passage ?? [])).toBe('Оқушылар <script>alert(1)</script> [лентаны] қиды')
  })
})

it('says how a slip was meant, and nothing where the word is there', () => {
  expect(ask('сайлу күні').meant).toBe('сайлау күні')
  expect(ask('мектептің').meant).toBeUndefined()
})

it.each(['', ' ', '\0', '"', '""', '«»', '*', '(', ')', 'a:b', '-', 'NOT', 'AND OR', 'NEAR(a b, 2)', '^мектеп', 'мектеп*', '{title}: x', "'; drop table entries; --", '😀🇰🇿', 'не үшін және', 'а'.repeat(10_240), 'мектеп '.repeat(1500), '\ud800', 'ъъъъ', '0kstory', '1e999', '%_'])(
  'takes %j for words',
  (text) => expect(ask(text)).toMatchObject({ page: 1, total: expect.any(Number) }),
)

it('replaces an entry in place, and forgets one that goes', () => {
  const temporary = story('temporary', 'Қар көшкіні', 'Тауда қар көшті.')
  file.atOnce(() => writeEntry(file, temporary))
  expect(items('көшкін')).toEqual(['temporary'])
  file.atOnce(() => writeEntry(file, { ...temporary, title: 'Боран тоқтады', text: 'Жол ашық.' }))
  expect([items('көшкін'), items('боран')]).toEqual([[], ['temporary']])
  file.atOnce(() => removeEntries(file, 'story', 'temporary'))
  expect(items('боран')).toEqual([])
  expect(suggestTitles(file, 'боран', 'kk')).toEqual([])
})

describe('suggestions', () => {
  it.each([
    ['мек', ['school']],
    ['МЕКТЕП ашы', ['school']],
    ['сейит', ['seitova']],
    ['біл', ['education']],
    ['новая шк', ['school-ru']],
    ['mektep', ['school']],
    ['', []],
    ['"*', []],
    ['ъ'.repeat(5000), []],
  ])('for %j', (text, expected) => {
    const found = suggestTitles(file, text, 'kk').map(({ item }) => item)
    expect(found).toEqual(expected)
  })
})

it.each([
  ['сайлау', 'сайлау', 0],
  ['сайлу', 'сайлау', 1],
  ['сайалу', 'сайлау', 1],
  ['сайлаулау', 'сайлау', 3],
  ['су', 'сайлау', 3],
  ['', 'аб', 2],
])('from %s to %s it is %i steps', (left, right, steps) => expect(editDistance(left, right, 2)).toBe(Math.min(steps, 3)))

it('in how many entries a stem stands follows every change of them', () => {
  const counts = IndexFile.create(join(folder, 'counts'), 0)
  const entriesOf = (word: string): number => expandTerm(counts, { word, stems: [stemWord(fold(word), 'kk')] }).found.find(({ level }) => level === 0)?.entries ?? 0
  counts.atOnce(() => {
    writeEntry(counts, story('one', 'Мектеп ашылды', 'Мектеп, мектеп және көпір.'))
    writeEntry(counts, story('two', 'Көпір салынды', 'Ауылда.'))
  })
  expect([entriesOf('мектеп'), entriesOf('көпір')]).toEqual([1, 2])
  counts.atOnce(() => writeEntry(counts, story('one', 'Мектеп жабылды', 'Ауылда.')))
  expect([entriesOf('мектеп'), entriesOf('көпір'), entriesOf('ауыл')]).toEqual([1, 1, 2])
  counts.atOnce(() => removeEntries(counts, 'story', 'two'))
  expect([entriesOf('мектеп'), entriesOf('көпір'), entriesOf('ауыл')]).toEqual([1, 0, 1])
  counts.close()
})
