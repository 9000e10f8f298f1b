import { splitWords, toPlainLetters } from '../analysis/splitWords.ts'
import { stemWord, withoutMark } from '../analysis/stemWord.ts'
import type { IndexFile } from './IndexFile.ts'
import { facetsOf, type SearchEntry } from './SearchEntry.ts'
import { termHash } from './termHash.ts'

/** Stems that stand in `terms`, with the word that is shown for them: what spares a rebuild a million look-ups. */
export type SeenTerms = Map<string, string>

type Stored = { id: number; words: number; stems: ArrayBuffer }

const spelled = /^\p{L}{4,}$/u

/** The trigram index finds neighbours of short words only with their edges marked. */
export const withEdges = (term: string): string => `^^${term}$$`

function keepSpelling(file: IndexFile, term: string, shown: string, seen: SeenTerms): void {
  const known = seen.get(term)
  // The shortest form is the nearest to what a dictionary has.
  if ((known !== undefined && known.length <= shown.length) || !spelled.test(withoutMark(term))) return
  seen.set(term, shown)
  const isNew = known === undefined && file.all('select 1 from terms where term = ?', term).length === 0
  if (isNew) file.run('insert into spellings (term) values (?)', withEdges(term))
  file.run('insert into terms values (?, ?) on conflict (term) do update set shown = excluded.shown where length(excluded.shown) < length(shown)', term, shown)
}

const counted = `
  insert into vocabulary select json_extract(value, '$[0]'), json_extract(value, '$[1]'), 1 from json_each(?) where true
  on conflict (term) do update set entries = entries + 1
`
const uncounted = 'update vocabulary set entries = entries - 1 where hash in (select value from json_each(?))'

const countStems = (file: IndexFile, stems: string[]): void => void file.run(counted, JSON.stringify([...new Set(stems)].map((stem) => [stem, termHash(stem)])))

const uncountStems = (file: IndexFile, { stems }: Stored): void => void file.run(uncounted, JSON.stringify([...new Set(new Uint32Array(stems))]))

/** Puts an entry in, or in place of the same one. Call within `atOnce`. */
export function writeEntry(file: IndexFile, entry: SearchEntry, seen: SeenTerms = new Map()): void {
  const { kind, item, language, group, at } = entry
  const [title, text] = [toPlainLetters(entry.title), toPlainLetters(entry.text)]
  const analyse = (given: string): string[] =>
    splitWords(given).map(({ text: word, start, end }) => {
      const stem = stemWord(word, language)
      keepSpelling(file, stem, given.slice(start, end).toLowerCase(), seen)
      return stem
    })
  const [titleStems, textStems] = [analyse(title), [...analyse(text), ...analyse(toPlainLetters(entry.also ?? ''))]]
  const stems = [...titleStems, ...textStems]
  const before = file.all<Stored>('select id, words, stems from entries where kind = ? and item = ? and language = ?', kind, item, language)[0]
  const id = before?.id ?? null
  if (before) uncountStems(file, before)
  countStems(file, stems)
  const hashes = Buffer.from(Uint32Array.from(stems, termHash).buffer)
  const { lastInsertRowid } = file.run(
    'insert or replace into entries values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id, kind, item, language, group, at ? new Date(at).getTime() : null, titleStems.length, stems.length, hashes,
  ) // prettier-ignore
  const row = id ?? Number(lastInsertRowid)
  const facets = facetsOf(entry)
  file.run('insert or replace into texts values (?, ?, ?)', row, title, text)
  file.run('insert or replace into lookup (rowid, title, text, facets) values (?, ?, ?, ?)', row, titleStems.join(' '), textStems.join(' '), facets)
  file.run('insert or replace into titles (rowid, words, facets) values (?, ?, ?)', row, splitWords(title).map((word) => word.text).join(' '), facets)
  file.run('update state set words = words + ?, entries = entries + ?', stems.length - (before?.words ?? 0), before ? 0 : 1)
}

/** Takes out the languages of an item that are not among those kept. */
export function removeEntries(file: IndexFile, kind: SearchEntry['kind'], item: string, keep: readonly string[] = []): void {
  const stored = file.all<Stored & { language: string }>('select id, words, stems, language from entries where kind = ? and item = ?', kind, item)
  for (const one of stored.filter(({ language }) => !keep.includes(language))) {
    const { id, words } = one
    uncountStems(file, one)
    file.run('delete from entries where id = ?', id)
    file.run('delete from texts where id = ?', id)
    file.run('delete from lookup where rowid = ?', id)
    file.run('delete from titles where rowid = ?', id)
    file.run('update state set words = words - ?, entries = entries - 1', words)
  }
}
