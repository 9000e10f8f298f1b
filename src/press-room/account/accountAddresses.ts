import type { Language } from '#languages/language.ts'
import { pressAccountAddress } from '#publication/pageAddresses.ts'

export const accountActions = ['request', 'sign-in', 'sign-out', 'send-link', 'set-password', 'change-password', 'delete'] as const
export type AccountAction = (typeof accountActions)[number]

export const accessRequestAddress = (language: Language): string => `${pressAccountAddress(language)}/request`
export const passwordLinkAddress = (language: Language): string => `${pressAccountAddress(language)}/password`
export const passwordAddress = (language: Language, token: string): string => `${passwordLinkAddress(language)}/${token}`
export const personalDataAddress = (language: Language): string => `${pressAccountAddress(language)}/data`
/** Where a form of these pages is sent. */
export const accountActionAddress = (language: Language, action: AccountAction): string => `${pressAccountAddress(language)}/send/${action}`
