import { $isBlockNode, useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect } from 'react'

/**
 * Puts what is typed in a block of plain fields into the text at once. Payload does so after it has asked the server what it
 * thinks of the block: whoever saves before the answer saves the text without it.
 */
export function useBlockAtOnce(): void {
  const [editor] = useLexicalComposerContext()
  const { nodeKey } = useBlockComponentContext()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  useEffect(() => {
    if (!modified) return
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey)
        if (!$isBlockNode(node)) return
        const kept = node.getFields() as Record<string, unknown>
        const values = reduceFieldsToValues(fields, true) as typeof kept
        if (Object.entries(values).some(([name, value]) => value !== kept[name])) node.setFields({ ...kept, ...values } as never, true)
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    )
  }, [editor, nodeKey, fields, modified])
}
