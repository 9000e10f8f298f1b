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

/** An element's own words, then those of the elements inside it: a list item may hold a list. */
function paragraphsOf(node: Node): string[] {
  const paragraphs: string[] = []
  let own = ''
  for (const child of childrenOf(node)) {
    if (isInline(child)) {
      own += inlineText(child)
    } else {
      paragraphs.push(own, ...paragraphsOf(child))
      own = ''
    }
  }
  return [...paragraphs, own].map((text) => text.trim()).filter((text) => text !== '')
}

/**
 * The words of a rich text field without any markup, paragraphs parted by a blank line. Quotes and photos in it are
 * left out. Payload's own conversion runs block quotes into the paragraph before them.
 */
export function toPlainText(editorState: unknown): string {
  const root = isNode(editorState) ? editorState.root : undefined
  return isNode(root) ? paragraphsOf(root).join('\n\n') : ''
}
