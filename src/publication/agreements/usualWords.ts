import type { Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'

/** What journalists agree to: fields of the settings. */
export type Agreement = 'embargoTerms' | 'accessConsent'

/** Where the time of the embargo goes in the terms, as it is written in each language. */
export const placeOfTime: Record<Language, string> = { kk: '{уақыт}', ru: '{время}', en: '{time}' }
const anyPlaceOfTime = new RegExp(Object.values(placeOfTime).join('|'), 'g')

export const namesTime = (text: string): boolean => text.search(anyPlaceOfTime) >= 0

export const putTime = (text: string, time: string): string => text.replaceAll(anyPlaceOfTime, () => time)

/** The words that stand where the house has written none of its own. */
export const usualWords = (agreement: Agreement, language: Language): string =>
  agreement === 'embargoTerms' ? sayEmbargo(language, 'terms', { when: placeOfTime[language] }) : sayPressAccount(language, 'consent')
