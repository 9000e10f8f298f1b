import { formatNumber } from './formatNumber.ts'
import type { Language } from './language.ts'

const units = { kk: ['КБ', 'МБ'], ru: ['КБ', 'МБ'], en: ['KB', 'MB'] } as const satisfies Record<Language, readonly string[]>

/** How large a file is: `3,4 МБ`, `812 КБ`; a megabyte is a million bytes, as phones count them. */
export function formatBytes(bytes: number, language: Language): string {
  const [kilo, mega] = units[language]
  const isMega = bytes >= 999_500
  const value = isMega ? Math.round(bytes / 100_000) / 10 : Math.max(1, Math.round(bytes / 1000))
  return `${formatNumber(value, language)}\u00a0${isMega ? mega : kilo}`
}
