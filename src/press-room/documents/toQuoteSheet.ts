import type { ToldQuote } from '#content/quotes/site/quoteFields.ts'
import type { QuotedSpeaker } from '#content/quotes/site/speakerFields.ts'
import { formatDay } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import { quoteAddress } from '#publication/pageAddresses.ts'
import type { PublicImprint, PublicPressContact } from '#publication/publicContent.ts'
import { embargoBlocks, houseBlocks, imprintBlock } from './besides.ts'
import type { Block } from '#content/news/words/Block.ts'
import type { TextDocument } from './TextDocument.ts'
import { quoteBlock } from '#content/news/words/toBlockOfStory.ts'
import type { House } from './toReleaseDocument.ts'

type Sheet = {
  /** What the quotes have in common: a story's headline, a speaker's name. */
  of: string
  quotes: readonly ToldQuote[]
  speakers: ReadonlyMap<string, QuotedSpeaker>
  contacts: readonly PublicPressContact[]
  imprint?: PublicImprint | undefined
  heldBackUntil?: string
}

/** When and where it was said, in which language, and where it can be looked up. */
function sourceBlock(quote: ToldQuote, language: Language, siteUrl: string): Block {
  const { originalLanguage, text, saidAt, occasion, id } = quote
  const isTranslated = originalLanguage !== language && text[language] !== undefined
  const facts = [
    saidAt && formatDay(saidAt, language),
    textIn(occasion, language),
    isTranslated && sayPress(language, 'translatedFrom', { language: saySite(originalLanguage, 'languageName') }),
  ]
  const address = `${siteUrl}${quoteAddress(language, id)}`
  const before = facts.filter(Boolean).join(' · ')
  return { kind: 'paragraph', look: 'quiet', runs: [...(before ? [{ text: `${before} · ` }] : []), { text: address, link: address }] }
}

/** Quotes with exact attribution: the position of the day, occasion, original beside a translation. */
export function toQuoteSheet({ of, quotes, speakers, contacts, imprint, ...held }: Sheet, language: Language, { settings, siteUrl }: House): TextDocument {
  const originals = ({ originalLanguage, text, position }: ToldQuote): Block[] => {
    const original = text[originalLanguage]
    if (originalLanguage === language || original === undefined || text[language] === undefined) return []
    return [{ kind: 'paragraph', look: 'quiet', announces: true, runs: [{ text: saySite(language, 'translation', { language: saySite(originalLanguage, 'languageName') }) }] }, ...quoteBlock({ text: { [originalLanguage]: original }, position }, undefined, language).map((block) => (block.kind === 'quote' ? { ...block, by: undefined } : block))]
  }
  return {
    language,
    kicker: sayPress(language, 'quoteSheet'),
    title: of,
    publisher: textIn(settings.organisation, language) || saySite(language, 'mediaCenter'),
    keywords: [],
    changedAt: quotes.map(({ publishedAt, changeNotes }) => changeNotes.at(-1)?.at ?? publishedAt).toSorted().at(-1) ?? '1970-01-01T00:00:00.000Z',
    words: [
      ...embargoBlocks(held, language),
      ...(imprint ? [imprintBlock(imprint, language)] : []),
      ...quotes.flatMap((quote) => [...quoteBlock(quote, speakers.get(quote.speaker), language), ...originals(quote), sourceBlock(quote, language, siteUrl)]),
    ],
    besides: houseBlocks(settings, contacts, language),
  }
}
