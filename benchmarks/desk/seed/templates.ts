import type { Row, TableRows, Value } from './rowTree.ts'

/** What differs from copy to copy, by the words of the original. */
export type Words = (original: string) => string | undefined

type Piece = { literal: string } | { word: string }
export type Pieces = string | Piece[]
export type Templates = { table: string; columns: string[]; rows: (Value | Piece[])[][] }[]

const moment = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const hash = String.raw`\b[0-9a-f]{64}\b`
export const isMoment = (word: string): boolean => /^\d{4}-\d\d-\d\dT/.test(word)

/** Finds what a copy may have to say otherwise: ids, moments, hashes, and the words that are given. */
export const finderOf = (words: string[]): RegExp =>
  new RegExp([...words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)), moment, uuid, hash].join('|'), 'g')

export function toPieces(text: string, finder: RegExp): Pieces {
  const pieces: Piece[] = []
  let end = 0
  for (const found of text.matchAll(finder)) {
    if (found.index > end) pieces.push({ literal: text.slice(end, found.index) })
    pieces.push({ word: found[0] })
    end = found.index + found[0].length
  }
  if (pieces.length === 0) return text
  return end < text.length ? [...pieces, { literal: text.slice(end) }] : pieces
}

export const fill = (pieces: Pieces, words: Words): string =>
  typeof pieces === 'string' ? pieces : pieces.map((piece) => ('literal' in piece ? piece.literal : (words(piece.word) ?? piece.word))).join('')

/** Rows cut up once, so that each copy only has to be put together. Numbers that the database gives out are left out. */
export function toTemplates(tree: TableRows[], finder: RegExp): Templates {
  return tree.map(({ table, rows }) => {
    const [first = {} as Row] = rows
    const columns = Object.keys(first).filter((name) => !(name === 'id' && typeof first.id === 'number'))
    const toValue = (value: Value | undefined): Value | Piece[] => (typeof value === 'string' ? toPieces(value, finder) : (value ?? null))
    return { table, columns, rows: rows.map((row) => columns.map((name) => toValue(row[name]))) }
  })
}

export type Insert = { sql: string; args: Value[] }

const mostValues = 30_000

export function* toInserts(templates: Templates, words: Words): Generator<Insert> {
  for (const { table, columns, rows } of templates) {
    const atOnce = Math.max(1, Math.floor(mostValues / columns.length))
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce)
      const row = `(${columns.map(() => '?').join(',')})`
      yield {
        sql: `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(',')}) VALUES ${some.map(() => row).join(',')}`,
        args: some.flatMap((values) => values.map((value) => (Array.isArray(value) ? fill(value, words) : value))),
      }
    }
  }
}
