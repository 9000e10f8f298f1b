import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import type { Config } from 'payload'
import { kk } from './kk.ts'
import { lexicalKk } from './lexicalKk.ts'
import { enOverrides, ruOverrides } from './overrides.ts'

/** Payload's `i18n` setting: the admin in Kazakh, Russian and English. Payload's types know no Kazakh, hence the casts. */
export const adminI18n: NonNullable<Config['i18n']> = {
  supportedLanguages: { kk, ru, en } as never,
  fallbackLanguage: 'kk' as never,
  translations: { kk: { lexical: lexicalKk }, ru: ruOverrides, en: enOverrides } as never,
}
