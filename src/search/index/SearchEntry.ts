import type { Language } from '#languages/language.ts'
import { splitWords, toPlainLetters } from '../analysis/splitWords.ts'

/** What search tells apart, in the order in which it is shown; topics are only suggested. */
export const kinds = ['story', 'quote', 'speaker', 'photo', 'event'] as const
export type Kind = (typeof kinds)[number]

export const isKind = (value: unknown): value is Kind => (kinds as readonly unknown[]).includes(value)

/** One item in one language, as the index takes it. */
export type SearchEntry = {
  kind: Kind | 'topic'
  /** The item's id. */
  item: string
  language: Language
  /** What is one result for a reader: all language versions of a story, all languages of a card. */
  group: string
  title: string
  text: string
  /** Words by which it is found, too, and that no passage is cut from: names, places. */
  also?: string
  /** Undefined for what has no day, such as a speaker. */
  at?: string
  speakers?: string[]
  topics?: string[]
  desk?: string
  isCampaign?: boolean
  /** Of photos: the event that they show, how they are shaped, who is in them, where they were taken. */
  event?: string
  orientation?: Orientation
  people?: string[]
  places?: string[]
  /** The first of an item's languages: one entry an item, where no words are looked for. */
  isFirst?: boolean
}

export const orientations = ['landscape', 'portrait', 'square'] as const
export type Orientation = (typeof orientations)[number]

const token = (letter: string, value: string): string => `0${letter}${value.replace(/[^\p{L}\p{N}]/gu, '')}`

/** By what entries are filtered: one word of the index each, which no text has. */
export const facet = {
  kind: (kind: SearchEntry['kind']) => token('k', kind),
  language: (language: Language) => token('l', language),
  speaker: (id: string) => token('s', id),
  topic: (id: string) => token('t', id),
  desk: (id: string) => token('d', id),
  campaign: token('c', 'ampaign'),
  event: (id: string) => token('e', id),
  orientation: (orientation: Orientation) => token('o', orientation),
  /** Folded words of names: what is asked for may be the beginning of one. */
  person: (word: string) => token('p', word),
  place: (word: string) => token('g', word),
  first: token('m', 'ain'),
}

const wordsOf = (names: string[]): string[] => [...new Set(names.flatMap((name) => splitWords(toPlainLetters(name))).map(({ text }) => text))]

export const facetsOf = ({ kind, language, speakers = [], topics = [], desk, isCampaign, event, orientation, people = [], places = [], isFirst }: SearchEntry): string =>
  [
    facet.kind(kind),
    facet.language(language),
    ...speakers.map(facet.speaker),
    ...topics.map(facet.topic),
    ...(desk ? [facet.desk(desk)] : []),
    ...(isCampaign ? [facet.campaign] : []),
    ...(event ? [facet.event(event)] : []),
    ...(orientation ? [facet.orientation(orientation)] : []),
    ...wordsOf(people).map(facet.person),
    ...wordsOf(places).map(facet.place),
    ...(isFirst ? [facet.first] : []),
  ].join(' ')
