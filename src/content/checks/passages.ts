import { isLanguage, languages, toLanguage, type Language } from '#languages/language.ts'
import type { Place } from '#workflow/finding.ts'
import type { RawItem, WorkflowCollection } from '#workflow/workflowOptions.ts'
import { bindNumbers } from '../news/tables/readTable.ts'

/** A stretch of text that is mended as one; `fixed` text is read and left alone. */
export type Run = { text: string; node?: number[]; fixed?: boolean }

/** A paragraph, a heading or a field, in one language. */
export type Passage = { place: Place; language: Language; runs: Run[]; text: string }

export type BodyNode = { type?: string; text?: string; format?: unknown; fields?: Record<string, unknown>; children?: unknown }

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const codeFormat = 16

/** Fields of plain text that readers see; a localised one is read in every language that it has. */
const textFields: Record<WorkflowCollection, readonly string[]> = {
  news: ['headline', 'lead'],
  quotes: ['text', 'occasion'],
  photos: ['headline', 'caption', 'altText'],
  events: ['title', 'description', 'place'],
}

const blockTexts: Record<string, readonly string[]> = {
  factBox: ['title', 'text'],
  poll: ['question', 'method'],
  video: ['title'],
  table: ['caption', 'cells'],
}

export const childrenOf = (node: BodyNode): BodyNode[] => (Array.isArray(node.children) ? (node.children as BodyNode[]) : [])

/** Everything with words in it, in the order of the page. `locale` is that of texts which come in one language only. */
export function passagesOf(collection: WorkflowCollection, item: RawItem, locale: Language): Passage[] {
  const own = collection === 'news' ? toLanguage(item.language) : locale
  const fields = textFields[collection].flatMap((field) => fieldPassages(field, item[field], own))
  return collection === 'news' ? [...fields, ...bodyPassages(item.body, own)] : fields
}

function fieldPassages(field: string, value: unknown, language: Language): Passage[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ place: { field }, language, text: value, runs: [{ text: value }] }]
  if (typeof value !== 'object' || value === null) return []
  return languages.filter(isLanguage).flatMap((one) => fieldPassages(field, (value as Record<string, unknown>)[one], one))
}

function bodyPassages(body: unknown, language: Language): Passage[] {
  const root = typeof body === 'object' && body !== null && 'root' in body ? (body.root as BodyNode) : undefined
  return root ? [...nodePassages(root, [], language)] : []
}

function* nodePassages(node: BodyNode, path: number[], language: Language): Generator<Passage> {
  if (node.type === 'block') {
    yield* blockPassages(node.fields ?? {}, path, language)
    return
  }
  let runs: Run[] = []
  const finish = (): Passage[] => {
    const text = runs.map((run) => run.text).join('')
    const passage = { place: { field: 'body', node: path }, language, runs, text }
    runs = []
    return text.trim() === '' ? [] : [passage]
  }
  for (const [index, child] of childrenOf(node).entries()) {
    const at = [...path, index]
    if (inline.has(child.type ?? '')) runs.push(...inlineRuns(child, at))
    else {
      yield* finish()
      yield* nodePassages(child, at, language)
    }
  }
  yield* finish()
}

function* blockPassages(fields: Record<string, unknown>, node: number[], language: Language): Generator<Passage> {
  for (const name of blockTexts[String(fields.blockType)] ?? []) {
    const given = fields[name]
    const text = name === 'cells' && typeof given === 'string' ? bindNumbers(given) : given
    // A block's fields have a form of their own: its texts are read here, and mended by hand.
    if (typeof text === 'string' && text.trim() !== '') yield { place: { field: 'body', node }, language, text, runs: [{ text, fixed: true }] }
  }
}

function inlineRuns(node: BodyNode, path: number[]): Run[] {
  if (node.type === 'linebreak') return [{ text: '\n', fixed: true }]
  if (node.type === 'tab') return [{ text: '\t', fixed: true }]
  if (node.type !== 'text') {
    const runs = childrenOf(node).flatMap((child, index) => inlineRuns(child, [...path, index]))
    return node.type === 'autolink' ? runs.map((run) => ({ ...run, fixed: true })) : runs
  }
  const isCode = typeof node.format === 'number' && (node.format & codeFormat) !== 0
  return [{ text: node.text ?? '', node: path, ...(isCode && { fixed: true }) }]
}
