import { createHash } from 'node:crypto'
import { toId } from '#people/users/staff.ts'
import { childrenOf, type BodyNode } from '../../checks/passages.ts'

/** One piece of a story in its place: words, or what stands between them. */
export type Part = {
  kind: 'headline' | 'lead' | 'dateline' | 'heading' | 'paragraph' | 'listItem' | 'blockquote' | 'block'
  text: string
  block?: { type: string; ids: string[] }
}

/** What a translator translates of a news item, in the order of the page: one part a paragraph or a block. */
export function storyParts(item: Record<string, unknown>): Part[] {
  const fields = (['headline', 'lead', 'dateline'] as const).flatMap((kind): Part[] => {
    const value = item[kind]
    return typeof value === 'string' && value.trim() !== '' ? [{ kind, text: value.trim() }] : []
  })
  const { root } = (item.body ?? {}) as { root?: BodyNode }
  return root ? [...fields, ...nodeParts(root, 'paragraph')] : fields
}

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

function textOf(node: BodyNode): string {
  if (node.type === 'linebreak') return '\n'
  return node.type === 'tab' ? '\t' : (node.text ?? childrenOf(node).map(textOf).join(''))
}

const kinds: Record<string, Part['kind']> = { heading: 'heading', quote: 'blockquote', listitem: 'listItem' }

function* nodeParts(node: BodyNode, kind: Part['kind']): Generator<Part> {
  if (node.type === 'block') {
    yield blockPart(node.fields ?? {})
    return
  }
  let words = ''
  for (const child of childrenOf(node)) {
    if (inline.has(child.type ?? '')) words += textOf(child)
    else {
      yield* wordsPart(words, kind)
      words = ''
      yield* nodeParts(child, kinds[child.type ?? ''] ?? 'paragraph')
    }
  }
  yield* wordsPart(words, kind)
}

const wordsPart = (words: string, kind: Part['kind']): Part[] => (words.trim() === '' ? [] : [{ kind, text: words.trim() }])

const texts = ['title', 'question', 'askedBy', 'orderedBy', 'method', 'text', 'url', 'caption', 'cells'] as const
const relations = ['quote', 'photo', 'photos', 'document', 'news'] as const

function blockPart(fields: Record<string, unknown>): Part {
  const ids = relations.flatMap((name) => [fields[name]].flat()).flatMap((value) => (value ? [toId(value)] : []))
  const answers = Array.isArray(fields.answers) ? (fields.answers as Record<string, unknown>[]) : []
  const lines = [
    ...texts.map((name) => fields[name]),
    ...answers.map(({ answer, share }) => (answer ? `${String(answer)}: ${String(share ?? '')}` : '')),
  ]
  const text = lines.filter((line): line is string => typeof line === 'string' && line.trim() !== '').join('\n').replaceAll('\t', ' · ')
  return { kind: 'block', text, block: { type: String(fields.blockType), ids } }
}

/** SHA-256 (hex) of a story's parts: the same for the same words, however they are set. */
export const hashOfParts = (item: Record<string, unknown>): string =>
  createHash('sha256').update(JSON.stringify(storyParts(item))).digest('hex')
