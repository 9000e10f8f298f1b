import type { Language } from '#languages/language.ts'
import { editsOf, type Edits } from './edit.ts'

/** The dash that the text uses already, else the shorter one. */
const dashOf = (text: string): string => (/\s—\s|^—/.test(text) ? '—' : '–')

/** A hyphen or minus in the place of a dash, and dashes without the spaces that the language puts around them. */
export function dashes(text: string, language: Language): Edits {
  const dash = dashOf(text)
  return {
    edits: [
      // 5 - 3 may be a sum.
      ...editsOf(text, /(?<=\S[ \u00a0])(?:--?|−)(?=[ \u00a0]\S)/g, ({ index }) =>
        /\d\s$/.test(text.slice(0, index)) && /^-?.\d/.test(text.slice(index + 1)) ? (text[index] ?? '') : dash,
      ),
      ...(language === 'en'
        ? editsOf(text, /(?<=\p{L})--(?=\p{L})/gu, () => '—')
        : [
            ...editsOf(text, /^(?:--?|−|—|–)(?=\p{L})[ \u00a0]?/gu, ([given]) => `${/[—–]/.test(given) ? given : dash} `),
            ...editsOf(text, /^(?:--?|−)(?=[ \u00a0])/g, () => dash),
            ...editsOf(text, /(?<=[\p{L}»,])—(?=[\p{L}«])/gu, () => ' — '),
            // «…»,- деді; «…», -деді
            ...editsOf(text, /(?<=[,!?…])(?:--?|−|–)[ \u00a0]?(?=\p{L})/gu, ([given]) => ` ${given.startsWith('–') ? '–' : dash} `),
            ...editsOf(text, /(?<=[,!?…»][ \u00a0])(?:--?|−|–)(?=\p{L})/gu, ([given]) => `${given === '–' ? '–' : dash} `),
          ]),
    ],
  }
}
