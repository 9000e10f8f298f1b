import { documentAddress, photoAddress, quoteCardAddress } from '#content/fileAddresses.ts'
import { toStoryText } from '#content/news/words/toStoryText.ts'
import type { StoryParts } from '#content/news/site/findParts.ts'
import { type CardFormat, cardFormats } from '#content/photos/cards/card.ts'
import { digitalSourceAddress } from '#content/photos/digitalSources.ts'
import { contentTypes, fileExtensions, type MadeFormat } from '#content/photos/files/photoFormat.ts'
import type { Download } from '#content/photos/measureDownloads.ts'
import { photoTitle } from '#content/photos/photoTitle.ts'
import { toCreditLine } from '#content/photos/site/toCreditLine.ts'
import { syntheticLabel } from '#content/photos/syntheticLabel.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { saySite } from '#languages/messages/site.ts'
import { env } from '#platform/env.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { eventAddress, newsAddress, photoPageAddress, quoteAddress, speakerAddress, topicAddress } from '#publication/pageAddresses.ts'
import type { PublicDocument, PublicEvent, PublicImprint, PublicNews, PublicPhoto, PublicQuote, PublicSettings, PublicSpeaker, PublicTopic } from '#publication/publicContent.ts'
import type { WithdrawnItem } from '#publication/findWithdrawnItems.ts'
import { absolute } from '../absolute.ts'
import { houseName } from '../houseName.ts'
import { toStoryHtml } from '../toFeedItem.ts'
import type { ItemKind } from './machineFormats.ts'
import type { MachineItem, MachineSubject } from './MachineItem.ts'

/** What stands around items: asked for once for all of them. */
export type Around = {
  language: Language
  settings: PublicSettings
  topics: ReadonlyMap<string, PublicTopic>
  events: ReadonlyMap<string, Pick<PublicEvent, 'title' | 'slug'>>
  speakers: ReadonlyMap<string, Pick<PublicSpeaker, 'name' | 'slug'>>
  /** When what is held back of these items comes out. */
  embargoedUntil?: string | undefined
}

/** A tag URI (RFC 4151). The day is that of the first publication, which never changes. */
export const itemUri = (kind: ItemKind | 'documents', id: string, publishedAt: string): string => `tag:${new URL(env().siteUrl).hostname},${publishedAt.slice(0, 10)}:${kind}/${id}`

const versionOf = (at: string): number => Math.max(1, Math.floor(Date.parse(at) / 1000))
const sourceOf = (source: string | undefined) => (source ? { digitalSource: { name: source, uri: digitalSourceAddress(source) } } : {})

function common(uri: string, publishedAt: string, versionedAt: string | undefined, { language, settings }: Around) {
  const at = versionedAt ?? publishedAt
  const usageTerms = textIn(settings.terms, language)
  return {
    uri,
    version: versionOf(at),
    language,
    // Under embargo the first publication is yet to come.
    firstCreated: publishedAt < at ? publishedAt : at,
    versionCreated: at,
    copyrightHolder: houseName(settings, language),
    ...(usageTerms && { usageTerms }),
    people: [],
    places: [],
    subjects: [],
    keywords: [],
    renditions: [],
    translations: [],
    associations: [],
  } satisfies Partial<MachineItem>
}

/** What is held back has no page yet, but a time at which it comes out. */
const whereabouts = ({ isHeldBack }: { isHeldBack?: true }, page: string, { embargoedUntil }: Around): Pick<MachineItem, 'embargoedUntil' | 'page'> =>
  isHeldBack && embargoedUntil ? { embargoedUntil } : { page: absolute(page) }

const subjectsOf = (ids: string[], { topics, language }: Around): MachineSubject[] =>
  ids.flatMap((id) => topics.get(id) ?? []).map(({ name, slug, mediaTopic }) => ({
    name: textIn(name, language),
    uri: mediaTopic ? `http://cv.iptc.org/newscodes/mediatopic/${mediaTopic.replace(/^medtop:/, '')}` : absolute(topicAddress(language, slug)),
  }))

function eventOf(id: string | undefined, { events, language }: Around): Pick<MachineItem, 'event'> {
  const event = events.get(id ?? '')
  return event ? { event: { name: textIn(event.title, language), uri: absolute(eventAddress(language, event.slug)) } } : {}
}

const notesOf = (notes: PublicNews['changeNotes'], language: Language): string[] =>
  notes.toReversed().map(({ kind, note, at }) => `${saySite(language, kind === 'correction' ? 'corrected' : 'updated')}, ${formatDateTime(at, language)}: ${note}`)

const noteOf = (lines: (string | undefined)[]): Pick<MachineItem, 'editorialNote'> => {
  const note = lines.filter(Boolean).join('\n')
  return note ? { editorialNote: note } : {}
}

const machineMade = { none: undefined, synthetic: 'trainedAlgorithmicMedia', assisted: 'compositeWithTrainedAlgorithmicMedia' } as const

export function toStoryItem(item: PublicNews, parts: StoryParts, around: Around): MachineItem {
  const { language } = item
  const { headline, lead, bylines, aiUse, imprint } = item
  const speakers = item.speakers.flatMap((id) => around.speakers.get(id) ?? [])
  return {
    ...common(itemUri('news', item.id, item.publishedAt), item.publishedAt, item.versionedAt, around),
    type: 'text',
    profile: 'story',
    contentCreated: item.shownAt,
    ...whereabouts(item, newsAddress(language, item.slug), around),
    headline,
    ...(lead && { summary: lead }),
    html: toStoryHtml(item, parts),
    text: [lead, toStoryText(item.body, { language, parts, siteUrl: env().siteUrl })].filter(Boolean).join('\n\n'),
    ...(bylines.length > 0 && { by: bylines.join(', ') }),
    ...(item.dateline && { located: item.dateline }),
    ...noteOf([...notesOf(item.changeNotes, language), aiUse === 'none' ? undefined : saySite(language, aiUse === 'synthetic' ? 'aiSynthetic' : 'aiAssisted'), imprint && saySite(language, 'imprintLine', imprint)]),
    people: [
      ...bylines.map((name) => ({ name, rel: 'author' as const })),
      ...speakers.map(({ name, slug }) => ({ name: textIn(name, language), rel: 'speaker' as const, uri: absolute(speakerAddress(language, slug)) })),
    ],
    subjects: subjectsOf(item.topics, around),
    ...eventOf(item.event, around),
    ...sourceOf(machineMade[aiUse]),
  }
}

const originalType = (filename: string): string => {
  const ending = filename.split('.').at(-1)?.toLowerCase().replace('jpeg', 'jpg').replace('tiff', 'tif')
  const format = (Object.keys(fileExtensions) as MadeFormat[]).find((one) => fileExtensions[one] === ending)
  return contentTypes[format ?? 'jpeg']
}

export function toPhotoItem(photo: PublicPhoto, downloads: Download[], imprint: PublicImprint | undefined, around: Around): MachineItem {
  const { language } = around
  const publishedAt = photo.publishedAt ?? photo.versionedAt ?? new Date(0).toISOString()
  const creators = (photo.creator ?? '').split(',').map((name) => name.trim()).filter(Boolean)
  const usageTerms = textIn(photo.usageTerms, language) || textIn(around.settings.terms, language)
  const [caption, altText] = [textIn(photo.caption, language), textIn(photo.altText, language)]
  return {
    ...common(itemUri('photos', photo.id, publishedAt), publishedAt, photo.versionedAt, around),
    type: 'picture',
    profile: 'photo',
    ...(photo.dateTaken && { contentCreated: photo.dateTaken }),
    ...whereabouts(photo, photoPageAddress(language, photo.id), around),
    headline: photoTitle(photo, language),
    ...(caption && { summary: caption }),
    ...(altText && { altText }),
    ...(creators.length > 0 && { by: creators.join(', ') }),
    ...(photo.city && { located: photo.city }),
    ...noteOf([photo.instructions, ...notesOf(photo.changeNotes, language), syntheticLabel(photo, language), imprint && saySite(language, 'imprintLine', imprint)]),
    credit: toCreditLine(photo),
    ...(photo.copyright && { copyrightNotice: photo.copyright }),
    ...(usageTerms && { usageTerms }),
    people: [...creators.map((name) => ({ name, rel: 'author' as const })), ...photo.people.map((name) => ({ name, rel: 'depicted' as const }))],
    places: [photo.sublocation, photo.city, photo.country].filter((place) => place !== undefined),
    subjects: subjectsOf(photo.topics, around),
    keywords: photo.keywords,
    ...(photo.event ? eventOf(photo.event, around) : photo.occasion && { event: { name: photo.occasion } }),
    ...sourceOf(photo.digitalSourceType),
    renditions: [
      ...downloads.map(({ rendition, width, height, bytes, about, contentType }) => ({
        name: rendition,
        href: absolute(photoAddress(photo.id, rendition)),
        contentType: contentType ?? (rendition === 'original' ? originalType(photo.filename) : contentTypes.jpeg),
        title: sayPressPhotos(language, rendition),
        ...(width && height && { width, height }),
        ...(bytes !== undefined && !about && { bytes }),
      })),
      { name: 'thumbnail', href: absolute(photoAddress(photo.id, 'thumbnail')), contentType: contentTypes.webp },
    ],
  }
}

export function toQuoteItem(quote: PublicQuote, around: Around): MachineItem {
  const { language } = around
  const text = inLanguage(quote.text, language) ?? { text: '', language }
  const speaker = around.speakers.get(quote.speaker)
  const name = speaker ? textIn(speaker.name, language) : ''
  const who = [name, textIn(quote.position, language)].filter(Boolean).join(', ')
  const original = quote.originalLanguage === text.language ? undefined : sayPressPhotos(language, 'cardTranslation', { language: sayPressPhotos(language, quote.originalLanguage) })
  const occasion = textIn(quote.occasion, language)
  return {
    ...common(itemUri('quotes', quote.id, quote.publishedAt), quote.publishedAt, quote.versionedAt, around),
    language: text.language,
    type: 'text',
    profile: 'quote',
    ...(quote.saidAt && { contentCreated: quote.saidAt }),
    ...whereabouts(quote, quoteAddress(language, quote.id), around),
    headline: who || saySite(language, 'quote'),
    ...(occasion && { summary: occasion }),
    text: text.text,
    ...(who && { by: who }),
    ...noteOf([original, ...notesOf(quote.changeNotes, language)]),
    people: speaker ? [{ name, rel: 'speaker', uri: absolute(speakerAddress(language, speaker.slug)) }] : [],
    subjects: subjectsOf(quote.topics, around),
    ...eventOf(quote.event, around),
    renditions: (Object.keys(cardFormats) as CardFormat[]).map((format) => ({
      name: format,
      href: absolute(quoteCardAddress(text.language, quote.id, format)),
      contentType: contentTypes.png,
      ...cardFormats[format],
    })),
  }
}

export function toDocumentItem(document: PublicDocument, publishedAt: string, around: Around): MachineItem {
  const { language } = around
  return {
    ...common(itemUri('documents', document.id, publishedAt), publishedAt, undefined, around),
    type: 'component',
    profile: 'document',
    headline: textIn(document.title, language) || document.filename,
    ...(document.isHeldBack && around.embargoedUntil && { embargoedUntil: around.embargoedUntil }),
    renditions: [{ name: 'original', href: absolute(documentAddress(document.id)), contentType: document.contentType, ...(document.byteSize !== undefined && { bytes: document.byteSize }) }],
  }
}

const profiles = { news: ['text', 'story'], photos: ['picture', 'photo'], quotes: ['text', 'quote'], kits: ['composite', 'kit'], shoots: ['composite', 'kit'] } as const

/** What machines are told of an item that was taken down: that it is, and why. */
export function toCanceledItem(kind: ItemKind, { id, reason, withdrawnAt, publishedAt, language }: WithdrawnItem, around: Around): MachineItem {
  const [type, profile] = profiles[kind]
  return {
    ...common(itemUri(kind, id, publishedAt), publishedAt, withdrawnAt, around),
    language: language ?? around.language,
    type,
    profile,
    isCanceled: true,
    ...noteOf([reason]),
  }
}
