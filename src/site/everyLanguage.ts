import { languages, type Language } from '#languages/language.ts'
import type { Versions } from './LanguageSwitch.tsx'

/** The addresses of a page that is there in every language. */
export const everyLanguage = (address: (language: Language) => string): Versions =>
  Object.fromEntries(languages.map((language) => [language, address(language)]))
