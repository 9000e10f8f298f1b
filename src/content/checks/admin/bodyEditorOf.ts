import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'

/** Brings the tab of a field into the page. */
export async function openTab(tab: number | undefined): Promise<void> {
  if (tab === undefined) return
  const button = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
  if (!button || button.classList.contains('tabs-field__tab-button--active')) return
  button.click()
  await waitFor(() => button.classList.contains('tabs-field__tab-button--active') || undefined)
}

/** What `find` finds, as soon as it does, or undefined after a while. */
export async function waitFor<Found>(find: () => Found | null | undefined): Promise<Found | undefined> {
  for (let frame = 0; frame < 60; frame += 1) {
    const found = find()
    if (found !== null && found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return undefined
}

/** The editor of the story's text that is in the page: it keeps itself in its element. */
export const findBodyEditor = (): LexicalEditor | undefined =>
  document.querySelector<HTMLElement & { __lexicalEditor?: LexicalEditor }>('.rich-text-lexical [data-lexical-editor]')?.__lexicalEditor

/** The node to which a path of indexes leads; to be called inside the editor's `read` or `update`. */
export function nodeAt(path: readonly number[]): LexicalNode | null {
  let node: LexicalNode | null = $getRoot()
  for (const index of path) node = $isElementNode(node) ? node.getChildAtIndex(index) : null
  return node
}
