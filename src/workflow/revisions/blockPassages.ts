import type { Language } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import type { Passage, ReadField, Readers } from './passagesOf.ts'
import { isRow, type Row } from './relations.ts'

export type BlockReader = { label: string; fields: readonly ReadField[] }

/** A block between the paragraphs: its parts, each under the block's name and its own. */
export function blockPassages(block: Row, readers: Readers, read: (field: ReadField, value: unknown, readers: Readers) => Passage[]): Passage[] {
  const slug = String(block.blockType)
  const { label, fields: all } = readers.blocks?.(slug) ?? byNames(slug, block, readers)
  const fields = all.filter(({ name }) => name !== undefined && !notWords.has(name))
  const passages = fields.flatMap((field) => {
    const own = field.label ? readers.translate(field.label) : ''
    const name = fields.length > 1 && own !== '' ? `${label} · ${own}` : label
    return read(field, block[field.name ?? ''], readers).map((passage): Passage => ({ ...passage, kind: 'block', label: name }))
  })
  // An empty block is there all the same.
  return passages.length > 0 ? passages : [{ kind: 'block', label, pieces: [{ text: '…' }] }]
}

/** What Payload keeps with every block. */
const notWords = new Set(['id', 'blockType', 'blockName'])
const relations: Record<string, string> = { quote: 'quotes', photo: 'photos', photos: 'photos', news: 'news', document: 'documents' }

/** The panel does not know how blocks are made: what they hold tells. */
const byNames = (slug: string, block: Row, { language }: Readers): BlockReader => ({
  label: sayField.has(slug) ? sayField(language, slug) : slug,
  fields: fieldsIn(block, language),
})

const fieldsIn = (row: Row, language: Language): ReadField[] => Object.entries(row).map(([name, value]) => fieldFor(name, value, language))

function fieldFor(name: string, value: unknown, language: Language): ReadField {
  if (relations[name]) return { type: 'relationship', name, relationTo: relations[name] }
  if (Array.isArray(value) && value.some(isRow)) return { type: 'array', name, fields: fieldsIn(Object.assign({}, ...value) as Row, language) }
  if (isRow(value) && isRow(value.root)) return { type: 'richText', name }
  if (typeof value === 'boolean') return { type: 'checkbox', name, ...(sayField.has(name) && { label: sayField(language, name) }) }
  return { type: typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? 'date' : 'text', name }
}
