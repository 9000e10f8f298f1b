import type { StoryTable } from '#content/news/tables/readTable.ts'
import type { Language } from '#languages/language.ts'

/** A stretch of words of one look; `link` is a whole address. */
export type Run = { text: string; bold?: boolean; italic?: boolean; struck?: boolean; underlined?: boolean; link?: string; language?: Language }

export type Block =
  | { kind: 'heading'; level: 2 | 3; runs: Run[] }
  | { kind: 'paragraph'; look?: 'lead' | 'quiet' | 'label'; runs: Run[]; /** Says what the next block is, and stands on its page. */ announces?: true }
  | { kind: 'list'; isNumbered: boolean; items: { depth: number; runs: Run[] }[] }
  | { kind: 'quote'; paragraphs: Run[][]; by?: Run[] }
  | { kind: 'figure'; photo: string; alt: string; words: Run[] }
  | { kind: 'table'; table: StoryTable }

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

export const paragraph = (text: string, look?: 'lead' | 'quiet' | 'label'): Block => ({ kind: 'paragraph', look, runs: [{ text }] })
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, runs: [{ text }] })
/** The words of a photo that is not in the file itself: of many, or of a text without pictures. */
export const inBrackets = (words: readonly Run[]): Run[] => [{ text: '[' }, ...words, { text: ']' }]
export const toPlain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Ids of the photos that the text shows, in their order. */
export const photosIn = ({ words, besides }: TextDocument): string[] => [
  ...new Set([...words, ...besides].flatMap((block) => (block.kind === 'figure' ? [block.photo] : []))),
]
