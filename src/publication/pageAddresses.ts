import type { Language } from '#languages/language.ts'

/** The addresses of public pages, without the site's own. */
export const frontAddress = (language: Language): string => `/${language}`
export const newsAddress = (language: Language, slug: string): string => `/${language}/news/${slug}`
export const photoPageAddress = (language: Language, id: string): string => `/${language}/photos/${id}`
export const speakerAddress = (language: Language, slug: string): string => `/${language}/speakers/${slug}`
export const quoteAddress = (language: Language, id: string): string => `/${language}/quotes/${id}`
