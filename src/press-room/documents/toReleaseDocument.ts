import { storyReferences } from '#content/news/site/storyReferences.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import { sayPress } from '#languages/messages/press.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import type { PublicNews, PublicSettings } from '#publication/publicContent.ts'
import type { Release } from '../releases/loadRelease.ts'
import { embargoBlocks, houseBlocks, imprintBlock } from './besides.ts'
import { type Block, heading, paragraph } from '#content/news/words/Block.ts'
import type { TextDocument } from './TextDocument.ts'
import { figureBlock, quoteBlock } from '#content/news/words/toBlockOfStory.ts'
import { toBlocks } from '#content/news/words/toBlocks.ts'

export type House = { settings: PublicSettings; siteUrl: string }

/** When a public item last became different for its readers. */
export const changedAtOf = ({ publishedAt, changeNotes }: Pick<PublicNews, 'publishedAt' | 'changeNotes'>): string =>
  [publishedAt, ...changeNotes.map(({ at }) => at)].toSorted().at(-1) ?? publishedAt

function noteBlocks({ aiUse, changeNotes, imprint }: PublicNews, language: PublicNews['language']): Block[] {
  const notes = changeNotes.toReversed().map(({ kind, at, note }) => {
    const what = saySite(language, kind === 'correction' ? 'corrected' : 'updated')
    return paragraph(`${what} (${formatDateTime(at, language)}): ${note}`, 'quiet')
  })
  return [
    ...(aiUse === 'none' ? [] : [paragraph(saySite(language, aiUse === 'synthetic' ? 'aiSynthetic' : 'aiAssisted'), 'label')]),
    ...(imprint ? [imprintBlock(imprint, language)] : []),
    ...notes,
  ]
}

/** A story as a text of its own, with what a newsroom has to know of it. */
export function toReleaseDocument({ item, parts, quotes, speakers, photos, topics, contacts }: Release, { settings, siteUrl }: House): TextDocument {
  const { language } = item
  const shown = storyReferences(item.body)
  const left = quotes.filter(({ id }) => !shown.quotes.includes(id))
  const gallery = photos.filter(({ id }) => id !== item.hero && !shown.photos.includes(id))
  const hero = photos.find(({ id }) => id === item.hero)
  const address = `${siteUrl}${newsAddress(language, item.slug)}`
  const dateline = [item.dateline, formatDateTime(item.shownAt, language)].filter(Boolean).join(', ')
  return {
    language,
    kicker: saySite(language, item.nature === 'campaign' ? 'campaign' : item.kind),
    title: item.headline,
    publisher: textIn(settings.organisation, language) || saySite(language, 'mediaCenter'),
    keywords: topics.map(({ name }) => textIn(name, language)).filter(Boolean),
    changedAt: changedAtOf(item),
    words: [
      ...embargoBlocks(item, language),
      ...(item.lead ? [paragraph(item.lead, 'lead')] : []),
      paragraph([dateline, item.bylines.join(', ')].filter(Boolean).join(' · '), 'quiet'),
      ...noteBlocks(item, language),
      ...(hero ? [figureBlock(hero, language)] : []),
      ...toBlocks(item.body, { language, parts, siteUrl }),
      ...(left.length > 0 ? [heading(sayPress(language, 'quotes')), ...left.flatMap((quote) => quoteBlock(quote, speakers.get(quote.speaker), language))] : []),
    ],
    besides: [
      ...gallery.map((photo) => figureBlock(photo, language)),
      // Before the house's: after it the address stood on a page of its own, as often as not.
      { kind: 'paragraph', look: 'quiet', runs: [{ text: `${saySite(language, 'source')}: ` }, { text: address, link: address }] },
      ...houseBlocks(settings, contacts, language),
    ],
  }
}
