export type Shade = 'comment' | 'comment-blocking' | 'comment-active'

/** Drawn by the browser over the text: neither the page nor the editor's state changes, so no approval is lost. */
function highlightOf(shade: Shade): Highlight | undefined {
  if (typeof Highlight === 'undefined') return undefined
  const known = CSS.highlights.get(shade)
  if (known) return known
  const made = new Highlight()
  if (shade === 'comment-active') made.priority = 1
  CSS.highlights.set(shade, made)
  return made
}

/** Shades passages, and returns what takes the shade away. A drawer may lie open over the page: each has its own. */
export function highlightPassages(passages: { range: Range; shade: Shade }[]): () => void {
  for (const { range, shade } of passages) highlightOf(shade)?.add(range)
  return () => {
    for (const { range, shade } of passages) highlightOf(shade)?.delete(range)
  }
}
