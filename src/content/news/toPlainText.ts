import { readTable, tableLines } from './tables/readTable.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

const isInline = (node: Node): boolean =>
  ['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock', 'code-highlight'].includes(String(node.type))

function inlineText(node: Node): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(inlineText).join('')
}

/** Of what stands between the paragraphs only tables are words of the story itself. */
function tableText({ type, fields }: Node): string[] {
  const table = type === 'block' && isNode(fields) && fields.blockType === 'table' ? readTable(fields) : undefined
  return table ? [tableLines(table).join('\n')] : []
}

/** An element's own words, then those of the elements inside it: a list item may hold a list. */
function paragraphsOf(node: Node): string[] {
  const paragraphs: string[] = []
  let own = ''
  for (const child of childrenOf(node)) {
    if (isInline(child)) {
      own += inlineText(child)
    } else {
      paragraphs.push(own, ...tableText(child), ...paragraphsOf(child))
      own = ''
    }
  }
  return [...paragraphs, own].map((text) => text.trim()).filter((text) => text !== '')
}

/**
 * The words of a rich text field without any markup, paragraphs parted by a blank line, tables as lines of cells. Quotes
 * and photos in it are left out. Payload's own conversion runs block quotes into the paragraph before them.
 */
export function toPlainText(editorState: unknown): string {
  const root = isNode(editorState) ? editorState.root : undefined
  return isNode(root) ? paragraphsOf(root).join('\n\n') : ''
}
