import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { currentJournalist, type Journalist } from '#people/journalists/currentJournalist.ts'
import { findEmbargoedPart } from '#publication/embargoed.ts'
import { findPublicById, findPublicSettings, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicNews, PublicQuote } from '#publication/publicContent.ts'
import { type Card, quoteCard } from '../cards/toCard.ts'
import { quoteNotes } from './quoteNotes.ts'

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
  const [settings, speaker, notes] = await Promise.all([findPublicSettings(payload), findPublicById(payload, 'speakers', quote.speaker), quoteNotes(payload, quote, language, story)])
  const portrait = speaker?.portrait ? await findPublicById(payload, 'photos', speaker.portrait) : undefined
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
