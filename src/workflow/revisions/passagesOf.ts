import type { Piece } from '#languages/comparison/compareWords.ts'
import { formatDateTime, formatDay } from '#languages/formatDate.ts'
import { languages, type Language } from '#languages/language.ts'
import { blockPassages, type BlockReader } from './blockPassages.ts'
import { isRow, relationPiece, rowsIn, type Row } from './relations.ts'

/** A paragraph, a heading, a line of a list: what an editor reads as one. */
export type Passage = {
  kind: 'text' | 'heading' | 'listItem' | 'blockquote' | 'rule' | 'block'
  /** What kind of block it is, and which part of it. */
  label?: string
  pieces: Piece[]
}

/** As much of a field's definition as reading its values takes: the server's and the panel's have it alike. */
export type ReadField = { type: string; name?: string; label?: unknown; relationTo?: unknown; options?: unknown; fields?: unknown; admin?: unknown; localized?: unknown }

export type Readers = {
  language: Language
  translate: (label: unknown) => string
  /** The blocks that a text can hold; without it they are read by the names of their parts. */
  blocks?: (slug: string) => BlockReader | undefined
}

/** What a field holds in words that a person reads: no JSON, no ids. A related document is a piece without a text, to be named. */
export function passagesOf(field: ReadField, value: unknown, readers: Readers): Passage[] {
  if (value === null || value === undefined || value === '') return []
  switch (field.type) {
    case 'richText':
      return isRow(value) && isRow(value.root) ? [...elementPassages(value.root, 'text', readers)] : []
    case 'relationship':
    case 'upload':
      return listOf(value).map((one) => ({ kind: 'text', pieces: [relationPiece(field.relationTo, one)] }))
    case 'array':
    case 'blocks':
      return rowsIn(value).map((row) => rowPassage(field, row, readers))
    default:
      return plainText(field, value, readers)
        .split(/\n+/)
        .filter((text) => text.trim() !== '')
        .map((text) => ({ kind: 'text', pieces: [{ text }] }))
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function plainText(field: ReadField, value: unknown, { language, translate }: Readers): string {
  switch (field.type) {
    case 'select':
    case 'radio':
      return listOf(value).map((one) => labelOf(field.options, one, translate)).join(', ')
    case 'date': {
      const { date } = (field.admin ?? {}) as { date?: { pickerAppearance?: string } }
      return date?.pickerAppearance === 'dayOnly' ? formatDay(String(value), language) : formatDateTime(String(value), language)
    }
    case 'checkbox':
      return value ? '✓' : '–'
    default:
      // Cells of a table: a line of them reads as the row of an array does.
      return listOf(value).filter((one) => !isRow(one)).map(String).join(', ').replaceAll('\t', ' · ')
  }
}

function labelOf(options: unknown, value: unknown, translate: Readers['translate']): string {
  const option = rowsIn(options).find((one) => one.value === value)
  return option ? translate(option.label) : String(value)
}

/** A row of a table reads as one line, with every language that a cell has. */
function rowPassage({ fields }: ReadField, row: Row, readers: Readers): Passage {
  const cells = (Array.isArray(fields) ? (fields as ReadField[]) : []).filter(({ name }) => name !== 'id')
  const read = cells.flatMap((cell) => everyLanguage(cell, row[cell.name ?? '']).flatMap((value) => passagesOf(cell, value, readers)))
  return { kind: 'text', pieces: read.flatMap(({ pieces }, at) => (at === 0 ? pieces : [{ text: ' · ' }, ...pieces])) }
}

const everyLanguage = (field: ReadField, value: unknown): unknown[] => (field.localized && isRow(value) ? languages.map((language) => value[language]) : [value])

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const kinds: Record<string, Passage['kind']> = { heading: 'heading', quote: 'blockquote', listitem: 'listItem' }

/** An element's own words, then those of the elements inside it. */
function* elementPassages(element: Row, kind: Passage['kind'], readers: Readers): Generator<Passage> {
  if (element.type === 'block') {
    if (isRow(element.fields)) yield* blockPassages(element.fields, readers, passagesOf)
    return
  }
  if (element.type === 'horizontalrule') yield { kind: 'rule', pieces: [{ text: '* * *' }] }
  let pieces: Piece[] = []
  for (const child of rowsIn(element.children)) {
    if (inline.has(String(child.type))) pieces.push(...piecesOf(child))
    else {
      yield* written(pieces, kind)
      pieces = []
      yield* elementPassages(child, kinds[String(child.type)] ?? 'text', readers)
    }
  }
  yield* written(pieces, kind)
}

const written = (pieces: Piece[], kind: Passage['kind']): Passage[] =>
  pieces.some(({ text }) => text.trim() !== '') ? [{ kind, pieces }] : []

function piecesOf(node: Row, link?: string): Piece[] {
  const setAs = { ...(node.format ? { marks: Number(node.format) } : {}), ...(link && { link }) }
  if (node.type === 'linebreak') return [{ text: '\n', ...setAs }]
  if (node.type === 'tab') return [{ text: '\t', ...setAs }]
  if (typeof node.text === 'string') return [{ text: node.text, ...setAs }]
  return rowsIn(node.children).flatMap((child) => piecesOf(child, aimOf(node.fields) ?? link))
}

/** Where a link leads: an address outside, or a document of the house. */
function aimOf(fields: unknown): string | undefined {
  if (!isRow(fields)) return undefined
  if (fields.linkType === 'internal') return isRow(fields.doc) ? relationPiece(fields.doc.relationTo, fields.doc.value).link : undefined
  return typeof fields.url === 'string' && fields.url !== '' ? fields.url : undefined
}
