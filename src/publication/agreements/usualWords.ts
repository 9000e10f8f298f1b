import type { Language } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { sayTaker } from '#languages/messages/takers.ts'

/** What journalists and readers agree to that their data are kept: for an account, a place at an event, alerts, word of one item. */
export const consents = ['accessConsent', 'placeConsent', 'alertsConsent', 'watchConsent'] as const
export type Consent = (typeof consents)[number]

/** What people outside agree to: fields of the settings. */
export type Agreement = 'embargoTerms' | Consent

/** So many days after an event who asked for a place there is forgotten: the usual words of the consent say so. */
export const placeKeptDays = 30

/** Where the time of the embargo goes in the terms, as it is written in each language. */
export const placeOfTime: Record<Language, string> = { kk: '{уақыт}', ru: '{время}', en: '{time}' }
const anyPlaceOfTime = new RegExp(Object.values(placeOfTime).join('|'), 'g')

export const namesTime = (text: string): boolean => text.search(anyPlaceOfTime) >= 0

export const putTime = (text: string, time: string): string => text.replaceAll(anyPlaceOfTime, () => time)

/** The words that stand where the house has written none of its own. */
export const usualWords = (agreement: Agreement, language: Language): string => usual[agreement](language)

const usual: Record<Agreement, (language: Language) => string> = {
  embargoTerms: (language) => sayEmbargo(language, 'terms', { when: placeOfTime[language] }),
  accessConsent: (language) => sayPressAccount(language, 'consent'),
  placeConsent: (language) => sayAgenda(language, 'consent', { days: placeKeptDays }),
  alertsConsent: (language) => sayAlert(language, 'consent'),
  watchConsent: (language) => sayTaker(language, 'consent'),
}
