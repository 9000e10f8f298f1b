import type { Language } from './language.ts'

// Kazakh writes numbers as Russian does, and Chromium has no Kazakh data, so the Russian format serves both.
const formats = {
  ru: new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
}

/** `1 234 567,89` with no-break spaces in Kazakh and Russian, `1,234,567.89` in English. */
export const formatNumber = (value: number, language: Language): string =>
  formats[language === 'en' ? 'en' : 'ru'].format(value)
