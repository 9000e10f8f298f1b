import { languages, type Language } from '#languages/language.ts'
import type { ByLanguage } from './publicContent.ts'

export type InLanguage = { text: string; language: Language }

/** The text in the reader's language, else in the first of ours that has it, and which one that is. */
export function inLanguage(texts: ByLanguage, wanted: Language): InLanguage | undefined {
  for (const language of [wanted, ...languages]) {
    const text = texts[language]
    if (text) return { text, language }
  }
  return undefined
}

export const textIn = (texts: ByLanguage, wanted: Language): string => inLanguage(texts, wanted)?.text ?? ''
