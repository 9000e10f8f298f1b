import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { saySite } from '#languages/messages/site.ts'
import { env } from '#platform/env.ts'
import { textIn } from '#publication/inLanguage.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { contactBlocks, embargoBlocks, houseBlocks, imprintBlock } from '../documents/besides.ts'
import { type Block, heading, paragraph } from '#content/news/words/Block.ts'
import type { TextDocument } from '../documents/TextDocument.ts'
import type { KitContents } from './KitContents.ts'

/** What the archive holds, whom to call, on which terms, who issued and paid. */
export function toReadme({ title, releases, photos, quotes, documents, contacts, settings }: KitContents, leftOut: number, language: Language, now: Date): TextDocument {
  const has = { text: releases.length > 0, quotes: quotes.length > 0 || releases.some((release) => release.quotes.length > 0), photos: photos.length > 0, documents: documents.length > 0 }
  const contents = [
    has.text && sayPress(language, 'readmeText'),
    has.quotes && sayPress(language, 'readmeQuotes'),
    has.photos && sayPress(language, 'readmePhotos'),
    has.documents && sayPress(language, 'readmeDocuments'),
  ].filter((line) => line !== false)
  const list = (lines: { text: string; link?: string }[]): Block => ({ kind: 'list', isNumbered: false, items: lines.map((run) => ({ depth: 0, runs: [run] })) })
  const translated = new Set(releases.flatMap(({ item }) => (item.language === language ? [item.story] : [])))
  const elsewhere = new Map(releases.flatMap(({ item }) => (translated.has(item.story) ? [] : [[item.story, item] as const])))
  const held = embargoBlocks(releases[0]?.item ?? {}, language)
  const addresses = releases.map(({ item }) => `${env().siteUrl}${newsAddress(item.language, item.slug)}`)
  return {
    language,
    kicker: '',
    title: `${sayPress(language, 'readme')}: ${title}`,
    publisher: textIn(settings.organisation, language),
    keywords: [],
    changedAt: now.toISOString(),
    words: [
      ...(held.length > 0 ? held : [paragraph(sayPress(language, 'readmeMade', { when: formatDateTime(now, language) }))]),
      heading(sayPress(language, 'readmeContents')),
      list(contents.map((text) => ({ text }))),
      ...(elsewhere.size > 0 ? [paragraph(sayPress(language, 'readmeUntranslated')), list([...elsewhere.values()].map((item) => ({ text: `${item.headline} (${saySite(item.language, 'languageName')})` })))] : []),
      ...(leftOut > 0 ? [paragraph(sayPress(language, 'leftOut', { count: leftOut }))] : []),
      ...(addresses.length > 0 ? [paragraph(sayPress(language, 'checkBefore')), list(addresses.map((text) => ({ text, link: text })))] : []),
      ...releases.flatMap(({ item }) => [
        ...(item.imprint ? [paragraph(item.headline), imprintBlock(item.imprint, language)] : []),
        ...(item.aiUse === 'none' ? [] : [paragraph(`${item.headline}: ${saySite(language, item.aiUse === 'synthetic' ? 'aiSynthetic' : 'aiAssisted')}`)]),
      ]),
    ],
    besides: houseBlocks(settings, contacts, language),
  }
}

/** Whom to call, on a page of its own. */
export const toContacts = ({ contacts, settings }: KitContents, language: Language): TextDocument => ({
  language,
  kicker: '',
  title: textIn(settings.organisation, language) || saySite(language, 'mediaCenter'),
  publisher: textIn(settings.organisation, language),
  keywords: [],
  changedAt: '',
  words: contactBlocks(contacts, language),
  besides: [],
})
