import type { Language } from '#languages/language.ts'
import { editsOf, type Edits } from './edit.ts'

/** Spaces too many or that may break, and three dots for an ellipsis. */
export function punctuation(text: string, language: Language): Edits {
  return {
    edits: [
      ...editsOf(text, /[ \u00a0]{2,}/g, ([given]) => (given.includes('\u00a0') ? '\u00a0' : ' ')).filter(
        // Before a mark the space goes altogether, below.
        ({ at, length }) => !/^[,;!?]/.test(text.slice(at + length)),
      ),
      ...editsOf(text, /(?<=[\p{L}\p{N}»”“)]) +(?=[,;!?](?:\s|$))/gu, () => ''),
      ...editsOf(text, /(?<=[\p{L}\p{N}»”)]) (?=[.:](?:\s|$))/gu, () => ''),
      ...editsOf(text, /(?<=«) +| (?=»)/g, () => ''),
      ...editsOf(text, /(?<!\.)\.{3}(?!\.)/g, () => '…'),
      ...(language === 'en' ? [] : numbers(text)),
    ],
  }
}

/** The parts of a number and its sign stay on one line. A telephone number is none. */
function numbers(text: string) {
  const groups = [...text.matchAll(/(?<![\d+(][ \u00a0-]?)\b\d{1,3}(?:[ \u00a0]\d{3})+(?![ \u00a0-]?\d)\b/g)]
  const inside = groups.flatMap(({ 0: number, index }) => editsOf(number, / /g, () => '\u00a0').map((edit) => ({ ...edit, at: edit.at + index })))
  return [...inside, ...editsOf(text, /(?<=\d) (?=[₸%])|(?<=№) (?=\d)/g, () => '\u00a0')]
}
