import type { Language } from '#languages/language.ts'
import type { ChangeNote } from '#workflow/workflowFields.ts'

/** A text in as many of our languages as it was written in. */
export type ByLanguage = Partial<Record<Language, string>>

export type PublicImprint = { issuedBy: string; orderedBy: string; paidFrom: string }

/** Under embargo, shown to a journalist: it has no public page of its own yet. */
type HeldBack = { isHeldBack?: true; /** Under embargo until then: every file says so. */ heldBackUntil?: string }

/** A news item as outsiders may know it. Relations are ids: whoever wants more asks `findPublic` again. */
export type PublicNews = HeldBack & {
  id: string
  story: string
  language: Language
  kind: 'news' | 'pressRelease' | 'statement' | 'announcement'
  slug: string
  headline: string
  lead?: string
  dateline?: string
  /** Lexical; undefined where the list was asked for without it. */
  body: unknown
  bylines: string[]
  hero?: string
  gallery: string[]
  quotes: string[]
  speakers: string[]
  documents: string[]
  topics: string[]
  event?: string
  desk: string
  pressContact?: string
  nature: 'informational' | 'campaign'
  imprint?: PublicImprint
  aiUse: 'none' | 'assisted' | 'synthetic'
  /** The day that the story gives itself, else the first time the public could see it. */
  shownAt: string
  publishedAt: string
  correctedAt?: string
  changeNotes: ChangeNote[]
  /** Of what is shown now; later with every publication, also of a change without a note. */
  versionedAt?: string
  earlierViews: number
}

export type PublicQuote = HeldBack & {
  id: string
  text: ByLanguage
  speaker: string
  position: ByLanguage
  saidAt?: string
  occasion: ByLanguage
  source?: string
  originalLanguage: Language
  topics: string[]
  event?: string
  publishedAt: string
  changeNotes: ChangeNote[]
  versionedAt?: string
}

export type PublicPhoto = HeldBack & {
  id: string
  headline: ByLanguage
  caption: ByLanguage
  altText: ByLanguage
  creator?: string
  creatorJobTitle?: string
  credit: string
  copyright: string
  usageTerms: ByLanguage
  dateTaken?: string
  city?: string
  country?: string
  sublocation?: string
  people: string[]
  keywords: string[]
  occasion?: string
  instructions?: string
  digitalSourceType?: string
  topics: string[]
  event?: string
  /** The set that it was taken in. */
  shoot?: string
  focalPoint: { x: number; y: number }
  filename: string
  contentHash: string
  width?: number
  height?: number
  byteSize?: number
  publishedAt?: string
  changeNotes: ChangeNote[]
  versionedAt?: string
}

export type PublicEvent = {
  id: string
  title: ByLanguage
  description: ByLanguage
  startsAt: string
  endsAt?: string
  place: ByLanguage
  address: ByLanguage
  location?: { latitude: number; longitude: number }
  /** Until when journalists can ask for a place, and how many there are; undefined where they need not ask. */
  accreditation?: { until: string; places?: number }
  topics: string[]
  slug: string
  /** When what is public of it was last saved. */
  changedAt: string
  changeNotes: ChangeNote[]
}

export type PublicShoot = { id: string; title: ByLanguage; takenOn?: string; city: ByLanguage; event?: string }

export type PublicPosition = { title: ByLanguage; from?: string; to?: string }

export type PublicSpeaker = {
  id: string
  name: ByLanguage
  positions: PublicPosition[]
  biography: ByLanguage
  portrait?: string
  slug: string
}

export type PublicDocument = HeldBack & {
  id: string
  title: ByLanguage
  description: ByLanguage
  kind: 'pdf' | 'table' | 'audio' | 'video' | 'other'
  language?: Language
  filename: string
  contentType: string
  byteSize?: number
}

export type PublicTopic = { id: string; name: ByLanguage; mediaTopic?: string; slug: string }
export type PublicDesk = { id: string; name: ByLanguage; kind: 'national' | 'city' | 'district'; city: ByLanguage; slug: string }

export type PublicPressContact = {
  id: string
  name: ByLanguage
  position: ByLanguage
  phone: string
  email?: string
  messenger?: string
  hours: ByLanguage
}

export type PublicSettings = {
  organisation: ByLanguage
  /** Ids of logos, for a light ground and for a dark one; `/files/logos/…` has them. Their alternative text is the organisation's name. */
  logo?: string | undefined
  logoDark?: string | undefined
  boilerplate: ByLanguage
  terms: ByLanguage
  imprint?: PublicImprint
}

/** A rich text, as Lexical keeps it, in as many of our languages as it was written in. */
export type RichByLanguage = Partial<Record<Language, unknown>>

/** What the house says of itself at length. */
export type PublicHouse = { about: RichByLanguage; contacts: RichByLanguage }

export type PublicContent = {
  news: PublicNews
  quotes: PublicQuote
  photos: PublicPhoto
  events: PublicEvent
  speakers: PublicSpeaker
  documents: PublicDocument
  topics: PublicTopic
  desks: PublicDesk
  'press-contacts': PublicPressContact
}

export type PublicCollection = keyof PublicContent
