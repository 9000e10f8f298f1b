import { defaultLanguage, isLanguage, type Language } from './language.ts'

/** The first of our languages in an Accept-Language header, which browsers send in the reader's order. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLanguage) ?? defaultLanguage
}
