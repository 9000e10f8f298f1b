import type { Payload, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { saySite } from '#languages/messages/site.ts'
import { currentJournalist, type Journalist } from '#people/journalists/currentJournalist.ts'
import { findEmbargoedPart } from '#publication/embargoed.ts'
import { findPublic, findPublicById, findPublicSettings, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicImprint, PublicNews, PublicQuote } from '#publication/publicContent.ts'
import { type Card, quoteCard } from '../cards/toCard.ts'

export type QuoteCardFound = {
  card: Card
  quote: PublicQuote
  speaker: string
  /** Who has accepted the terms of the story that holds the quote back. */
  journalist?: Journalist
}

/** A quote's card in a language that the quote has, for whoever may see the quote; why it is gone, or undefined. */
export async function loadQuoteCard(payload: Payload, language: Language, id: string, headers = new Headers()): Promise<QuoteCardFound | { withdrawn: Withdrawn } | undefined> {
  const found = await findQuote(payload, id, headers)
  if (!found) {
    const withdrawn = await findWithdrawn(payload, 'quotes', { id: { equals: id } })
    return withdrawn && { withdrawn }
  }
  const { quote, story, journalist } = found
  if (!quote.text[language]) return undefined
  const [settings, speaker, imprint] = await Promise.all([findPublicSettings(payload), findPublicById(payload, 'speakers', quote.speaker), story ? campaignImprint(story) : findImprint(payload, id)])
  const portrait = speaker?.portrait ? await findPublicById(payload, 'photos', speaker.portrait) : undefined
  const { originalLanguage } = quote
  const notes = [
    ...(imprint ? [saySite(language, 'imprintLine', imprint)] : []),
    ...(originalLanguage === language ? [] : [sayPressPhotos(language, 'cardTranslation', { language: sayPressPhotos(language, originalLanguage) })]),
  ]
  return { card: quoteCard(quote, speaker, portrait, settings, language, notes), quote, speaker: speaker ? textIn(speaker.name, 'kk') : '', ...(journalist && { journalist }) }
}

type Found = { quote: PublicQuote; story?: PublicNews; journalist?: Journalist }

async function findQuote(payload: Payload, id: string, headers: Headers): Promise<Found | undefined> {
  const quote = await findPublicById(payload, 'quotes', id)
  if (quote) return { quote }
  const journalist = await currentJournalist(payload, headers)
  const part = journalist && (await findEmbargoedPart(payload, journalist, 'quotes', id))
  return part && { quote: part.item, story: part.story, journalist }
}

const campaignImprint = ({ nature, imprint }: PublicNews): PublicImprint | undefined => (nature === 'campaign' ? imprint : undefined)

/** What a campaign story says of who paid for it holds for the quotes that it spreads. */
async function findImprint(payload: Payload, quote: string): Promise<PublicImprint | undefined> {
  const where: Where = { and: [{ nature: { equals: 'campaign' } }, { quotes: { in: [quote] } }] }
  const { items } = await findPublic(payload, 'news', { where, limit: 1, only: ['imprint'], counted: false })
  return items[0]?.imprint
}
