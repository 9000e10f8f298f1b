/** The languages of the office, the state language first everywhere. */
export const languages = ['kk', 'ru', 'en'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'kk'

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (languages as readonly string[]).includes(value)

/** The language itself when it is one of ours, else Kazakh. */
export const toLanguage = (value: unknown): Language => (isLanguage(value) ? value : defaultLanguage)
