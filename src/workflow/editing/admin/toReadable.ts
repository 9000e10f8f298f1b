import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import type { ContentField } from './contentFields.ts'

type Node = Record<string, unknown>
export type Readers = {
  language: Language
  translate: (label: unknown) => string
  /** Titles of related documents by id. */
  titles: ReadonlyMap<string, string>
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** What a field holds, in words that a person reads: no JSON, no ids. */
export function toReadable({ field }: Pick<ContentField, 'field'>, value: unknown, readers: Readers): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'richText':
      return isNode(value) && isNode(value.root) ? nodesIn(value.root.children).map((node) => paragraph(node, readers)).join('\n') : ''
    case 'relationship':
    case 'upload':
      return (Array.isArray(value) ? value : [value]).map((one) => titleOf(one, readers)).join('\n')
    case 'select':
    case 'radio':
      return (Array.isArray(value) ? value : [value]).map((one) => optionLabel(field.options, one, readers)).join(', ')
    case 'date':
      return typeof value === 'string' ? formatDateTime(value, readers.language) : String(value)
    case 'array':
    case 'blocks':
      return nodesIn(value).map((row) => wordsIn(row, readers)).join('\n')
    case 'checkbox':
      return value ? '✓' : '–'
    default:
      return Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'object' ? wordsIn(value as Node, readers) : String(value)
  }
}

function titleOf(value: unknown, { titles }: Readers): string {
  const id = isNode(value) ? (isNode(value.value) ? value.value.id : (value.value ?? value.id)) : value
  return titles.get(String(id)) ?? '…'
}

function optionLabel(options: unknown, value: unknown, { translate }: Readers): string {
  const option = nodesIn(options).find((one) => one.value === value)
  return option ? translate(option.label) : String(value)
}

/** The words of an element of a story, a block with its name before them. */
function paragraph(node: Node, readers: Readers): string {
  if (node.type === 'block' && isNode(node.fields)) {
    const name = String(node.fields.blockType)
    return `▪ ${sayField.has(name) ? sayField(readers.language, name) : name}: ${wordsIn(node.fields, readers)}`
  }
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  const apart = node.type === 'list' || node.type === 'root'
  return nodesIn(node.children).map((child) => paragraph(child, readers)).join(apart ? '\n' : '')
}

const notWords = new Set(['id', 'blockType', 'blockName'])

/** Every word in a row or a block; ids of what it shows become titles. */
function wordsIn(row: Node, readers: Readers): string {
  const words = Object.entries(row).flatMap(([name, value]): string[] => {
    if (notWords.has(name) || value === null || value === undefined || value === '') return []
    if (Array.isArray(value)) return value.map((one: unknown) => (isNode(one) ? wordsIn(one, readers) : (readers.titles.get(String(one)) ?? String(one))))
    if (isNode(value)) return [isNode(value.root) ? toReadable({ field: { type: 'richText', name } as never }, value, readers) : wordsIn(value, readers)]
    return [readers.titles.get(String(value)) ?? String(value)]
  })
  return words.join(' · ')
}

/** Ids of related documents that have to be named, by collection. */
export function relatedIds(fields: { field: ContentField['field']; values: unknown[] }[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (collection: string, value: unknown): void => {
    const id = isNode(value) ? value.id : value
    if (typeof id === 'string') found.set(collection, (found.get(collection) ?? new Set()).add(id))
  }
  const inBlocks: Record<string, string> = { quote: 'quotes', photo: 'photos', photos: 'photos', news: 'news', document: 'documents' }
  const walk = (node: Node): void => {
    if (node.type === 'block' && isNode(node.fields)) {
      for (const [name, value] of Object.entries(node.fields)) {
        const collection = inBlocks[name]
        if (collection) for (const one of Array.isArray(value) ? value : [value]) add(collection, one)
      }
    }
    for (const child of nodesIn(node.children)) walk(child)
  }
  for (const { field, values } of fields) {
    for (const value of values) {
      const { relationTo } = field as { relationTo?: unknown }
      if (typeof relationTo === 'string') for (const one of Array.isArray(value) ? value : [value]) add(relationTo, one)
      if (field.type === 'richText' && isNode(value) && isNode(value.root)) walk(value.root)
    }
  }
  return found
}
