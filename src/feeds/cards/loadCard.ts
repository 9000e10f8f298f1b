import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublicById, findPublicSettings, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { quoteNotes } from '../quote-cards/quoteNotes.ts'
import { type Card, type CardKind, deskCard, eventCard, houseCard, newsCard, photoCard, quoteCard, speakerCard, topicCard } from './toCard.ts'

export type CardAnswer = { card: Card } | { withdrawn: Withdrawn } | undefined

type Order = { language: Language; kind: CardKind; id: string }

/** The card of a page as the public may see it now; why it is gone, or undefined. */
export async function loadCard(payload: Payload, order: Order): Promise<CardAnswer> {
  const card = await load(payload, order, await findPublicSettings(payload))
  if (card) return { card }
  const { kind, id } = order
  if (kind !== 'news' && kind !== 'quotes' && kind !== 'photos' && kind !== 'events') return undefined
  const withdrawn = await findWithdrawn(payload, kind, { id: { equals: id } })
  return withdrawn && { withdrawn }
}

async function load(payload: Payload, { language, kind, id }: Order, settings: PublicSettings): Promise<Card | undefined> {
  switch (kind) {
    case 'house':
      return id === 'all' ? houseCard(settings, language) : undefined
    case 'news': {
      const item = await findPublicById(payload, 'news', id)
      // A news item has one language, and its card too.
      if (item?.language !== language) return undefined
      return newsCard(item, await findPhoto(payload, item.hero), settings)
    }
    case 'quotes': {
      const quote = await findPublicById(payload, 'quotes', id)
      const speaker = quote && (await findPublicById(payload, 'speakers', quote.speaker))
      return quote && quoteCard(quote, speaker, await findPhoto(payload, speaker?.portrait), settings, language, await quoteNotes(payload, quote, language))
    }
    case 'speakers': {
      const speaker = await findPublicById(payload, 'speakers', id)
      return speaker && speakerCard(speaker, await findPhoto(payload, speaker.portrait), settings, language)
    }
    case 'photos': {
      const photo = await findPhoto(payload, id)
      return photo && photoCard(photo, settings, language)
    }
    case 'topics': {
      const topic = await findPublicById(payload, 'topics', id)
      return topic && topicCard(topic, settings, language)
    }
    case 'desks': {
      const desk = await findPublicById(payload, 'desks', id)
      return desk && deskCard(desk, settings, language)
    }
    case 'events': {
      const event = await findPublicById(payload, 'events', id)
      return event && eventCard(event, settings, language)
    }
  }
}

const findPhoto = async (payload: Payload, id: string | undefined) => (id ? findPublicById(payload, 'photos', id) : undefined)
