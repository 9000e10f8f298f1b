import { alignSequences } from './alignSequences.ts'

/** A stretch of a text, as it is set: `marks` are Lexical's bits for bold and the like, `link` is where it leads. */
export type Piece = { text: string; marks?: number; link?: string }

export type Change = 'same' | 'removed' | 'added'
export type Words = (Piece & { change: Change })[]

/** What changed between two texts, word by word; a word that is set otherwise is another word. */
export function compareWords(before: readonly Piece[], after: readonly Piece[]): Words {
  const words: Words = []
  for (const { before: old, after: now } of alignSequences(toWords(before), toWords(after), isSameWord)) {
    const change = old && now ? 'same' : old ? 'removed' : 'added'
    const word = (now ?? old) as Piece
    const last = words.at(-1)
    if (last?.change === change && last.marks === word.marks && last.link === word.link) last.text += word.text
    else words.push({ ...word, change })
  }
  return words
}

/** Words with the space after them, so that neighbours of one kind read as one stretch. */
const toWords = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => (piece.text.match(/\S+\s*|\s+/gu) ?? []).map((text) => ({ ...piece, text })))

const isSameWord = (a: Piece, b: Piece): boolean => a.text.trim() === b.text.trim() && a.marks === b.marks && a.link === b.link
