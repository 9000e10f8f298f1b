import type { CardText } from '#content/photos/cards/card.ts'
import { photoTitle } from '#content/photos/photoTitle.ts'
import type { ToldPhoto } from '#content/photos/site/pictureFields.ts'
import { syntheticLabel } from '#content/photos/syntheticLabel.ts'
import { toCreditLine } from '#content/photos/site/toCreditLine.ts'
import { formatDay } from '#languages/formatDate.ts'
import { asSentence } from '#languages/asSentence.ts'
import { inMarks } from '#languages/inMarks.ts'
import type { Language } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import type { PublicDesk, PublicEvent, PublicNews, PublicQuote, PublicSettings, PublicSpeaker, PublicTopic } from '#publication/publicContent.ts'
import { houseName } from '../houseName.ts'

export const cardKinds = ['house', 'news', 'quotes', 'speakers', 'photos', 'topics', 'desks', 'events'] as const
export type CardKind = (typeof cardKinds)[number]

/** The picture that a messenger shows beside the link to a page. */
export type Card = { language: Language; kind: CardKind; id: string; text: CardText; photo?: ToldPhoto | undefined }

const photoNotes = (photo: ToldPhoto | undefined, language: Language): string[] =>
  photo ? [`${saySite(language, 'photoBy')}: ${toCreditLine(photo)}`, syntheticLabel(photo, language)].flatMap((note) => (note ? [asSentence(note)] : [])) : []

/** For every page that has no item of its own. */
export const houseCard = (settings: PublicSettings, language: Language): Card => {
  const organisation = houseName(settings, language)
  return { language, kind: 'house', id: 'all', text: { kicker: saySite(language, 'mediaCenter'), title: organisation, organisation: saySite(language, 'frontDescription'), notes: [] } }
}

export function newsCard(item: PublicNews, photo: ToldPhoto | undefined, settings: PublicSettings): Card {
  const { id, language, kind, nature, headline, shownAt, imprint, aiUse } = item
  const notes = [
    ...(aiUse === 'none' ? [] : [saySite(language, aiUse === 'synthetic' ? 'aiSynthetic' : 'aiAssisted')]),
    ...(imprint ? [saySite(language, 'imprintLine', imprint)] : []),
    ...photoNotes(photo, language),
  ]
  const kicker = [saySite(language, kind), ...(nature === 'campaign' ? [saySite(language, 'campaign')] : [])].join(' · ')
  return { language, kind: 'news', id, text: { kicker, title: headline, organisation: houseName(settings, language), detail: formatDay(shownAt, language), notes }, photo }
}

export function quoteCard(quote: PublicQuote, speaker: Pick<PublicSpeaker, 'name'> | undefined, portrait: ToldPhoto | undefined, settings: PublicSettings, language: Language, more: string[]): Card {
  const who = [speaker && textIn(speaker.name, language), textIn(quote.position, language)].filter(Boolean).join(', ')
  const said = inLanguage(quote.text, language)
  const title = inMarks([said?.text.replaceAll(/\s+/g, ' ') ?? ''], said?.language ?? language).join('')
  return {
    language,
    kind: 'quotes',
    id: quote.id,
    text: { kicker: saySite(language, 'quote'), title, organisation: who || houseName(settings, language), detail: who ? houseName(settings, language) : undefined, notes: [...more, ...photoNotes(portrait, language)] },
    photo: portrait,
  }
}

export function speakerCard(speaker: PublicSpeaker, portrait: ToldPhoto | undefined, settings: PublicSettings, language: Language): Card {
  const [position] = speaker.positions.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
  return {
    language,
    kind: 'speakers',
    id: speaker.id,
    text: { kicker: saySite(language, 'speaker'), title: textIn(speaker.name, language), organisation: (position && textIn(position.title, language)) || houseName(settings, language), notes: photoNotes(portrait, language) },
    photo: portrait,
  }
}

export const photoCard = (photo: ToldPhoto, settings: PublicSettings, language: Language): Card => ({
  language,
  kind: 'photos',
  id: photo.id,
  text: { kicker: saySite(language, 'photo'), title: photoTitle(photo, language), organisation: houseName(settings, language), detail: photo.dateTaken && formatDay(photo.dateTaken, language), notes: photoNotes(photo, language) },
  photo,
})

const namedCard = (kind: 'topics' | 'desks' | 'events', kicker: string, title: string, id: string, detail: string | undefined, settings: PublicSettings, language: Language): Card => ({
  language,
  kind,
  id,
  text: { kicker, title, organisation: houseName(settings, language), detail, notes: [] },
})

export const topicCard = ({ id, name }: PublicTopic, settings: PublicSettings, language: Language): Card =>
  namedCard('topics', sayFeeds(language, 'topics'), textIn(name, language), id, undefined, settings, language)

export const deskCard = ({ id, name, city }: PublicDesk, settings: PublicSettings, language: Language): Card =>
  namedCard('desks', sayFeeds(language, 'desks'), textIn(name, language), id, textIn(city, language), settings, language)

export const eventCard = ({ id, title, startsAt }: PublicEvent, settings: PublicSettings, language: Language): Card =>
  namedCard('events', saySite(language, 'event'), textIn(title, language), id, formatDay(startsAt, language), settings, language)
