import type { Block } from 'payload'
import type { BlockReader } from './blockPassages.ts'
import type { ReadField } from './passagesOf.ts'

type Editor = { editorConfig?: { resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: { blocks?: (Block | string)[] } }> } }

/** How the blocks of a text are made, by their names: Lexical keeps that with its editor. */
export function blocksOf(fields: readonly object[], translate: (label: unknown) => string): Map<string, BlockReader> {
  const blocks = fields.flatMap((field) => {
    const { editorConfig } = ('editor' in field ? field.editor : {}) as Editor
    return editorConfig?.resolvedFeatureMap?.get('blocks')?.sanitizedServerFeatureProps?.blocks ?? []
  })
  return new Map(
    blocks.flatMap((block) => (typeof block === 'string' ? [] : [[block.slug, { label: translate(block.labels?.singular ?? block.slug), fields: block.fields as ReadField[] }]])),
  )
}
