import Database from 'libsql'
import MiniSearch from 'minisearch'
import { parseQuery } from '../../src/search/analysis/parseQuery.ts'
import { splitWords } from '../../src/search/analysis/splitWords.ts'
import { stemWord } from '../../src/search/analysis/stemWord.ts'
import { isStopWord } from '../../src/search/analysis/stopWords.ts'
import { IndexFile } from '../../src/search/index/IndexFile.ts'
import { writeEntry } from '../../src/search/index/writeEntries.ts'
import { searchIndex } from '../../src/search/searchIndex.ts'
import type { Ask, Passage } from './judgedQuestions.ts'

export type Engine = (texts: Passage[], file: string) => Ask

const plainWords = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const stems = (text: string): string[] => splitWords(text).map(({ text: word }) => stemWord(word, 'kk'))
const askedStems = (text: string): string[] => {
  const words = splitWords(text).map(({ text: word }) => word)
  const telling = words.filter((word) => !isStopWord(word))
  return [...new Set((telling.length > 0 ? telling : words).map((word) => stemWord(word, 'kk')))]
}

type Analysis = { toText: (text: string) => string; toMatch: (question: string) => string; tokenizer?: string }

/** FTS5 and its bm25, with a title weight of 4. */
const withFts5 =
  ({ toText, toMatch, tokenizer = 'unicode61 remove_diacritics 0' }: Analysis): Engine =>
  (texts, file) => {
    const database = new Database(file)
    database.exec(`pragma synchronous = off; create virtual table texts using fts5(title, text, tokenize='${tokenizer}'); begin`)
    const insert = database.prepare('insert into texts (rowid, title, text) values (?, ?, ?)')
    for (const [index, { title, text }] of texts.entries()) insert.run([index + 1, toText(title), toText(text)])
    database.exec('commit')
    const find = database.prepare('select rowid from texts where texts match ? order by bm25(texts, 4.0, 1.0) limit 10')
    return (question) => {
      const match = toMatch(question)
      return match === '' ? [] : (find.all([match]) as { rowid: number }[]).map(({ rowid }) => texts[rowid - 1]?.id ?? '')
    }
  }

const joined = (words: string[], by: 'OR' | 'AND', end = ''): string => words.map((word) => `"${word}"${end}`).join(` ${by} `)
const asWritten = (text: string): string => plainWords(text).join(' ')
const trigrams = (text: string): string[] =>
  splitWords(text).flatMap(({ text: word }) => Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => word.slice(index, index + 3)))

const miniSearch: Engine = (texts) => {
  const search = new MiniSearch<Passage>({
    fields: ['title', 'text'],
    tokenize: stems,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4 }, prefix: true, tokenize: askedStems },
  })
  search.addAll(texts)
  return (question) => search.search(question).map(({ id }) => String(id))
}

const ours: Engine = (texts, path) => {
  const file = IndexFile.create(path, 0)
  const seen = new Map<string, string>()
  file.atOnce(() => {
    for (const { id, title, text } of texts) writeEntry(file, { kind: 'story', item: id, language: 'kk', group: id, title, text }, seen)
  })
  file.run("insert into lookup (lookup) values ('optimize')")
  return (question) => searchIndex(file, { text: question, language: 'kk', perPage: 10 }).hits.map(({ item }) => item)
}

/** What search could be made of, and what it is. */
export const engines: Record<string, Engine> = {
  'exact words, AND': withFts5({ toText: asWritten, toMatch: (question) => joined(plainWords(question), 'AND') }),
  'exact words, OR': withFts5({ toText: asWritten, toMatch: (question) => joined(plainWords(question), 'OR') }),
  'trigrams of folded words, OR': withFts5({
    toText: (text) => splitWords(text).map(({ text: word }) => word).join(' '),
    toMatch: (question) => joined([...new Set(trigrams(question))], 'OR'),
    tokenizer: 'trigram',
  }),
  'stems, OR of `stem*`, bm25': withFts5({ toText: (text) => stems(text).join(' '), toMatch: (question) => joined(askedStems(question), 'OR', '*') }),
  'MiniSearch, same stems': miniSearch,
  'this search': ours,
}

/** Short questions as readers type them: the first two telling words. */
export const shorten = (question: string): string => parseQuery(question).terms.slice(0, 2).map(({ word }) => word).join(' ')
