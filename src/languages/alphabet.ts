import type { Language } from './language.ts'

/** Compares names as the language orders its letters; a ninth comes before a tenth. */
export const alphabet = (language: Language): ((a: string, b: string) => number) => new Intl.Collator(language, { numeric: true }).compare
