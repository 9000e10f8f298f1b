import type { Block } from '#content/news/words/Block.ts'
import type { Language } from '#languages/language.ts'

/** A text on its way to journalists, before it is known whether as TXT, HTML, DOCX or PDF. */
export type TextDocument = {
  language: Language
  kicker: string
  title: string
  /** Who answers for it, for the file's own properties. */
  publisher: string
  keywords: string[]
  /** When it last changed: the same text makes the same file. */
  changedAt: string
  /** What is copied: the text with what the law wants beside it. */
  words: Block[]
  /** What comes with a file besides: about the house, contact, terms. */
  besides: Block[]
}

/** Ids of the photos that the text shows, in their order. */
export const photosIn = ({ words, besides }: TextDocument): string[] => [
  ...new Set([...words, ...besides].flatMap((block) => (block.kind === 'figure' ? [block.photo] : []))),
]
