import type { StoryParts } from '../site/findParts.ts'
import { linkAddress } from '../site/linkAddress.ts'
import { toBlockOfStory } from './toBlockOfStory.ts'
import type { Block, Run } from './Block.ts'
import type { Language } from '#languages/language.ts'

type Node = Record<string, unknown>
export type BodyContext = { language: Language; parts: StoryParts; siteUrl: string }
type Look = Omit<Run, 'text'>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])
const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'code-highlight'])
const isInline = ({ type }: Node): boolean => inlineTypes.has(String(type))

/** Digits of their own for what stands raised or lowered: «м²» is still square metres where a text has no looks. */
const [raised, lowered] = ['⁰¹²³⁴⁵⁶⁷⁸⁹', '₀₁₂₃₄₅₆₇₈₉']

const inSigns = (text: string, signs: string): string => text.replaceAll(/\d/g, (digit) => signs[Number(digit)] ?? digit)

function textRun({ text, format }: Node, look: Look): Run[] {
  if (typeof text !== 'string' || text === '') return []
  const bits = typeof format === 'number' ? format : 0
  const written = bits & 32 ? inSigns(text, lowered) : bits & 64 ? inSigns(text, raised) : text
  return [{ ...look, text: written, ...(bits & 1 && { bold: true }), ...(bits & 2 && { italic: true }), ...(bits & 4 && { struck: true }), ...(bits & 8 && { underlined: true }) }]
}

function runsOf(nodes: readonly Node[], context: BodyContext, look: Look = {}): Run[] {
  return nodes.flatMap((node) => {
    if (node.type === 'linebreak') return [{ ...look, text: '\n' }]
    if (node.type === 'tab') return [{ ...look, text: '\t' }]
    if (node.type === 'link' || node.type === 'autolink') {
      const address = linkAddress(isNode(node.fields) ? node.fields : undefined, context.parts)
      const link = address?.startsWith('/') ? `${context.siteUrl}${address}` : address
      return runsOf(childrenOf(node), context, link ? { ...look, link } : look)
    }
    return typeof node.text === 'string' ? textRun(node, look) : runsOf(childrenOf(node), context, look)
  })
}

/** A list item's own words, then those of the lists inside it. */
function itemsOf(list: Node, context: BodyContext, depth = 0): { depth: number; runs: Run[] }[] {
  return childrenOf(list).flatMap((item) => {
    const inner = childrenOf(item)
    const own = runsOf(inner.filter((child) => child.type !== 'list'), context)
    const nested = inner.filter((child) => child.type === 'list').flatMap((child) => itemsOf(child, context, depth + 1))
    return own.length > 0 ? [{ depth, runs: own }, ...nested] : nested
  })
}

function blocksOf(node: Node, context: BodyContext): Block[] {
  const runs = (): Run[] => runsOf(childrenOf(node), context)
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 2, runs: runs() }]
    case 'list':
      return [{ kind: 'list', isNumbered: node.listType === 'number', items: itemsOf(node, context) }]
    case 'quote':
      return [{ kind: 'quote', paragraphs: [runs()] }]
    case 'block':
      return isNode(node.fields) ? toBlockOfStory(node.fields, context) : []
    default: {
      // Words are never lost to a kind of node that came with a newer editor.
      const inner = childrenOf(node)
      if (inner.length === 0) return isInline(node) ? [{ kind: 'paragraph', runs: textRun(node, {}) }] : []
      return inner.every(isInline) ? [{ kind: 'paragraph', runs: runs() }] : inner.flatMap((child) => blocksOf(child, context))
    }
  }
}

const saysSomething = (block: Block): boolean =>
  block.kind === 'heading' || block.kind === 'paragraph' ? block.runs.some(({ text }) => text.trim() !== '') : true

/** A story's text as blocks of words. What the public may not see is left out, as on the story's page. */
export function toBlocks(body: unknown, context: BodyContext): Block[] {
  const root = isNode(body) && isNode(body.root) ? body.root : undefined
  return root ? childrenOf(root).flatMap((node) => blocksOf(node, context)).filter(saysSomething) : []
}
