import { $isTextNode } from '@payloadcms/richtext-lexical/lexical'
import type { Mend } from '#workflow/finding.ts'
import { findBodyEditor, nodeAt, openTab, waitFor } from './bodyEditorOf.ts'

/** Mends a paragraph in the editor itself, whose own Undo takes it back. False, and nothing done, when it was changed. */
export async function mendBody(changes: Mend, tab: number | undefined): Promise<boolean> {
  await openTab(tab)
  const editor = await waitFor(findBodyEditor)
  if (!editor) return false
  let done = false
  editor.update(
    () => {
      const nodes = changes.map(({ node = [] }) => nodeAt(node))
      if (!nodes.every((node, index) => $isTextNode(node) && node.getTextContent() === changes[index]?.from)) return
      for (const [index, node] of nodes.entries()) if ($isTextNode(node)) node.setTextContent(changes[index]?.to ?? '')
      done = true
    },
    { discrete: true },
  )
  return done
}
