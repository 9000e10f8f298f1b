import type { Language } from '#languages/language.ts'

export const newsListFileAddress = (language: Language): string => `/${language}/news.json`
