import type { Language } from './language.ts'

type Marks = readonly [opening: string, closing: string]

/** Outer and inner marks of each language: «ёлочки» with „лапки“ inside them, “curly” with ‘single’. */
export const houseMarks: Record<Language, readonly [outer: Marks, inner: Marks]> = {
  kk: [['«', '»'], ['„', '“']],
  ru: [['«', '»'], ['„', '“']],
  en: [['“', '”'], ['‘', '’']],
}
