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

const written = (...texts: unknown[]): string => texts.filter((text) => typeof text === 'string' && text.trim() !== '').join('\n')

/** Of what stands between the paragraphs only this is words of the story itself. */
function blockText({ type, fields }: Node): string[] {
  if (type !== 'block' || !isNode(fields)) return []
  switch (fields.blockType) {
    case 'table': {
      const table = readTable(fields)
      return table ? [tableLines(table).join('\n')] : []
    }
    case 'factBox':
      return [written(fields.title, fields.text)]
    case 'poll':
      return [written(fields.question, ...(Array.isArray(fields.answers) ? fields.answers.filter(isNode).map(({ answer }) => answer) : []))]
    default:
      return []
  }
}

/** An element's own words, then those of the elements inside it: a list item may hold a list. */
function paragraphsOf(node: Node): string[] {
  const paragraphs: string[] = []
  let own = ''
  for (const child of childrenOf(node)) {
    if (isInline(child)) {
      own += inlineText(child)
    } else {
      paragraphs.push(own, ...blockText(child), ...paragraphsOf(child))
      own = ''
    }
  }
  return [...paragraphs, own].map((text) => text.trim()).filter((text) => text !== '')
}

/**
 * The words of a rich text field without any markup, paragraphs parted by a blank line, with the words of its tables, fact
 * boxes and polls; quotes and photos are left out. Payload's own conversion runs block quotes into the paragraph before them.
 */
export function toPlainText(editorState: unknown): string {
  const root = isNode(editorState) ? editorState.root : undefined
  return isNode(root) ? paragraphsOf(root).join('\n\n') : ''
}
