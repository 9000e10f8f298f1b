import type { Language } from '#languages/language.ts'
import type { StoryTable } from '../tables/readTable.ts'

/** A stretch of words of one look; `link` is a whole address. */
export type Run = { text: string; bold?: boolean; italic?: boolean; struck?: boolean; underlined?: boolean; link?: string; language?: Language }

export type Block =
  | { kind: 'heading'; level: 2 | 3; runs: Run[]; isAside?: true }
  | { kind: 'paragraph'; look?: 'lead' | 'quiet' | 'label' | 'aside'; runs: Run[]; /** Says what the next block is, and stands on its page. */ announces?: true }
  | { kind: 'list'; isNumbered: boolean; items: { depth: number; runs: Run[] }[] }
  | { kind: 'quote'; paragraphs: Run[][]; by?: Run[] }
  | { kind: 'figure'; photo: string; alt: string; words: Run[] }
  | { kind: 'table'; table: StoryTable }

export const paragraph = (text: string, look?: 'lead' | 'quiet' | 'label' | 'aside'): Block => ({ kind: 'paragraph', look, runs: [{ text }] })
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, runs: [{ text }] })
/** The words of a photo that is not in the file itself: of many, or of a text without pictures. */
export const inBrackets = (words: readonly Run[]): Run[] => [{ text: '[' }, ...words, { text: ']' }]
export const toPlain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
