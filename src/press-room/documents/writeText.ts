import type { Block } from '#content/news/words/Block.ts'
import { blockText } from '#content/news/words/blockText.ts'
import type { TextDocument } from './TextDocument.ts'

const written = (blocks: readonly Block[], { title }: TextDocument): string =>
  `${[title, ...blocks.map(blockText)].filter((text) => text !== '').join('\n\n')}\n`

/** The whole as plain text. */
export const writeText = (document: TextDocument): string => written([...document.words, ...document.besides], document)

/** What is copied: no photos, nothing of the house. */
export const writeCopiedText = (document: TextDocument): string => written(document.words.filter(({ kind }) => kind !== 'figure'), document)
