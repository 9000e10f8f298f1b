/** The words of an editor as they stand on the screen, and where in the page each piece of them lies. */
export type ReadText = { text: string; pieces: { node: Text; start: number }[] }

const blocks = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'DIV', 'HR'])

/** Reads an editor's own text. What is set into it, such as a photo's card, has a form of its own and is left out. */
export function readText(root: HTMLElement): ReadText {
  const read: ReadText = { text: '', pieces: [] }
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        read.pieces.push({ node, start: read.text.length })
        read.text += node.data
      } else if (node instanceof HTMLElement && node.getAttribute('contenteditable') !== 'false') {
        walk(node)
        const breaks = node.tagName === 'BR' || blocks.has(node.tagName)
        if (breaks && !read.text.endsWith('\n')) read.text += '\n'
      }
    }
  }
  walk(root)
  return read
}

/** The part of the page that shows the words from `start` to `end`. */
export function rangeOf({ pieces }: ReadText, start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (!first || !last) return undefined
  const range = document.createRange()
  range.setStart(first.node, Math.min(start - first.start, first.node.length))
  range.setEnd(last.node, Math.min(end - last.start, last.node.length))
  return range
}

/** How many characters stand before a point of the page. */
export function offsetOf({ text, pieces }: ReadText, node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node)
  if (own) return own.start + offset
  const point = document.createRange()
  point.setStart(node, offset)
  return pieces.find((piece) => point.comparePoint(piece.node, 0) >= 0)?.start ?? text.length
}
