import type { Metadata } from 'next'
import { env } from '#platform/env.ts'
import { saySite } from '#languages/messages/site.ts'
import type { Language } from '#languages/language.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import type { Versions } from './LanguageSwitch.tsx'

type Page = { language: Language; title?: string; description?: string; address: string; versions: Versions; settings: PublicSettings }

/** What search engines and messengers read of a page; language versions name one another, and only those that exist. */
export function toMetadata({ language, title, description, address, versions, settings }: Page): Metadata {
  const house = textIn(settings.organisation, language) || saySite(language, 'mediaCenter')
  const otherwise = versions.kk ?? versions.ru ?? versions.en
  return {
    metadataBase: new URL(env().siteUrl),
    title: title ? `${title} – ${house}` : house,
    description: description || undefined,
    alternates: { canonical: address, languages: { ...versions, ...(otherwise && { 'x-default': otherwise }) } },
  }
}

/** A notice in place of a page is not for search engines. */
export const noticeMetadata = (language: Language, key: 'notFoundTitle' | 'withdrawnTitle' | 'otherLanguageTitle'): Metadata => ({
  title: saySite(language, key),
  robots: { index: false },
})
