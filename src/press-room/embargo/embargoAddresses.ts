import type { Language } from '#languages/language.ts'
import { pressAddress } from '#publication/pageAddresses.ts'

export const embargoedListAddress = (language: Language): string => `${pressAddress(language)}/embargoed`
export const embargoedAddress = (language: Language, slug: string): string => `${embargoedListAddress(language)}/${slug}`
export const acceptAddress = (language: Language, slug: string): string => `${embargoedAddress(language, slug)}/accept`
