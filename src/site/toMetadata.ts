import type { Metadata } from 'next'
import { cardSize } from '#content/photos/cards/card.ts'
import { cardAddress } from '#feeds/cards/cardAddress.ts'
import { houseCard, type Card } from '#feeds/cards/toCard.ts'
import { everything, type FeedScope } from '#feeds/feedAddresses.ts'
import type { ItemKind } from '#feeds/machine-items/machineFormats.ts'
import { houseName } from '#feeds/houseName.ts'
import { env } from '#platform/env.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { saySite } from '#languages/messages/site.ts'
import { languages, type Language } from '#languages/language.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import type { Versions } from './LanguageSwitch.tsx'
import { toDiscovery } from './toDiscovery.ts'

type Article = { published: string; modified: string; authors: string[]; tags: string[] }

type Page = {
  language: Language
  title?: string
  description?: string
  address: string
  versions: Versions
  settings: PublicSettings
  /** The picture that goes with a link to the page; else the house's own. */
  card?: Card | undefined
  article?: Article
  /** A feed of what this page lists, beside the feed of everything. */
  feed?: { scope: FeedScope; name: string }
  /** Whether other sites may ask by oEmbed how to show it. */
  isEmbeddable?: boolean
  /** The same in the formats of newsrooms' systems. */
  item?: { kind: ItemKind; id: string } | undefined
}

const locales: Record<Language, string> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' }

const descriptionLength = 200

/** A description that ends with a word. */
function shorten(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= descriptionLength) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', descriptionLength)).replace(/[\s,.;:–-]+$/, '')}…`
}

/** What search engines and messengers read of a page; language versions name one another, and only those that exist. */
export function toMetadata({ language, title, description, address, versions, settings, card, article, feed, isEmbeddable, item }: Page): Metadata {
  const house = houseName(settings, language)
  const otherwise = versions.kk ?? versions.ru ?? versions.en
  const shown = description ? shorten(description) : undefined
  const picture = card ?? houseCard(settings, language)
  const { text } = picture
  const images = [{ url: cardAddress(picture), ...cardSize, type: 'image/jpeg', alt: sayFeeds(language, 'cardOf', { title: text.title, organisation: text.organisation }) }]
  const common = { title: title ?? house, ...(shown && { description: shown }), images }
  const graph = {
    ...common,
    url: address,
    siteName: house,
    locale: locales[language],
    alternateLocale: languages.filter((other) => other !== language && versions[other]).map((other) => locales[other]),
  }
  return {
    metadataBase: new URL(env().siteUrl),
    title: title ? `${title} – ${house}` : house,
    description: shown,
    alternates: {
      canonical: address,
      languages: { ...versions, ...(otherwise && { 'x-default': otherwise }) },
      types: toDiscovery({ language, address, house, scopes: [{ scope: everything, name: undefined }, ...(feed ? [feed] : [])], title, isEmbeddable, item }),
    },
    openGraph: article
      ? { ...graph, type: 'article', publishedTime: article.published, modifiedTime: article.modified, authors: article.authors, tags: article.tags }
      : { ...graph, type: 'website' },
    twitter: { ...common, card: 'summary_large_image' },
    robots: { 'max-image-preview': 'large' },
  }
}

/** A notice in place of a page is not for search engines. */
export const noticeMetadata = (language: Language, key: 'notFoundTitle' | 'withdrawnTitle' | 'otherLanguageTitle'): Metadata => ({
  title: saySite(language, key),
  robots: { index: false },
})
