import type { Marked } from '../ranking/markMatches.ts'

/** A text in which the words that were looked for stand out. */
export const MarkedText = ({ text }: { text: Marked }) =>
  text.map((piece, index) => (piece.isMatch ? <mark key={index}>{piece.text}</mark> : piece.text))
