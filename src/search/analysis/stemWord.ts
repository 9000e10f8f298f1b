import { newStemmer } from 'snowball-stemmers'
import type { Language } from '#languages/language.ts'
import { stemKazakh } from './stemKazakh.ts'

const russian = newStemmer('russian')
const english = newStemmer('english')

/** Stems of Russian texts begin with a letter that no word begins with: «калас» is not a form of «қала» there. */
export const russianMark = 'ъ'

export const withoutMark = (stem: string): string => (stem.startsWith(russianMark) ? stem.slice(1) : stem)

const most = 100_000
const known: Record<Language, Map<string, string>> = { kk: new Map(), ru: new Map(), en: new Map() }

function findStem(word: string, language: Language): string {
  if (/^\p{N}+$/u.test(word)) return word
  if (/[a-z]/.test(word)) return /^[xiv]+$/.test(word) ? word : english.stem(word)
  if (!/[а-я]/.test(word)) return word
  return language === 'ru' ? `${russianMark}${russian.stem(word)}` : stemKazakh(word)
}

/** The stem of a folded word of a text in this language. Words in Latin letters are taken for English everywhere. */
export function stemWord(word: string, language: Language): string {
  const stems = known[language]
  const found = stems.get(word)
  if (found !== undefined) return found
  if (stems.size >= most) stems.clear()
  const stem = findStem(word, language)
  stems.set(word, stem)
  return stem
}
