import type { Language } from '#languages/language.ts'

/** The language of a text that does not name it, by its letters; short Kazakh without its own letters passes for Russian. */
export function guessMetadataLanguage(text: string): Language {
  if (/[әғқңөұүһі]/i.test(text)) return 'kk'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
}
