import { $isElementNode, $isTextNode } from '@payloadcms/richtext-lexical/lexical'
import type { Place } from '#workflow/finding.ts'
import { findBodyEditor, nodeAt, openTab, waitFor } from './bodyEditorOf.ts'

/** Brings a finding's place into sight and puts the cursor there. */
export async function jumpTo({ field, node }: Place, tab: number | undefined): Promise<void> {
  await openTab(tab)
  if (node) return jumpToNode(node)
  const id = `field-${field.replaceAll('.', '__')}`
  const element = await waitFor(() => document.getElementById(id))
  element?.scrollIntoView({ block: 'center' })
  const input = element?.matches('input, textarea') ? element : element?.querySelector<HTMLElement>('input, textarea, [contenteditable=true], button')
  input?.focus({ preventScroll: true })
}

async function jumpToNode(path: number[]): Promise<void> {
  const editor = await waitFor(findBodyEditor)
  if (!editor) return
  let key: string | undefined
  editor.focus()
  editor.update(
    () => {
      const node = nodeAt(path)
      key = node?.getKey()
      if ($isElementNode(node) || $isTextNode(node)) node.select(0, 0)
    },
    { discrete: true },
  )
  if (key === undefined) return
  const element = editor.getElementByKey(key)
  element?.scrollIntoView({ block: 'center' })
  element?.classList.add('checks-panel__here')
  setTimeout(() => element?.classList.remove('checks-panel__here'), 2000)
}
