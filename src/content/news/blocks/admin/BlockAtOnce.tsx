'use client'
import { $isBlockNode, type BlockNode } from '@payloadcms/richtext-lexical/client'
import { $getRoot, type EditorState, HISTORIC_TAG, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect } from 'react'

type Values = Record<string, unknown>

/** To be called inside the editor's `read` or `update`. */
const findBlock = (id: unknown): BlockNode | undefined => $getRoot().getChildren().filter($isBlockNode).find((node) => node.getFields().id === id)

/**
 * Puts what is typed in a block into the text at once. Payload does so after it has asked the server what it thinks of the
 * block, and what it asked about may be older than what stands there by then: whoever saves at such a moment would save the
 * text without the last words.
 */
export function BlockAtOnce() {
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  useEffect(() => {
    if (!modified) return undefined
    const all = reduceFieldsToValues(fields, true) as Values
    const typed = Object.entries(all).filter(([, value]) => typeof value !== 'object')
    const put = (state: EditorState): void => {
      const kept = state.read(() => findBlock(all.id)?.getFields()) as Values | undefined
      if (!kept || typed.every(([name, value]) => value === kept[name])) return
      const write = (): void => findBlock(all.id)?.setFields({ ...kept, ...Object.fromEntries(typed) } as never, true)
      editor.update(write, { tag: SKIP_DOM_SELECTION_TAG })
    }
    put(editor.getEditorState())
    // What is undone stays undone.
    return editor.registerUpdateListener(({ editorState, tags }) => {
      if (!tags.has(HISTORIC_TAG)) put(editorState)
    })
  }, [editor, fields, modified])
  return null
}
