import type { Language } from '#languages/language.ts'

export type MachineRendition = { name: string; href: string; contentType: string; title?: string; width?: number; height?: number; bytes?: number }

export type MachinePerson = { name: string; rel: 'author' | 'speaker' | 'depicted'; uri?: string }
export type MachineSubject = { name: string; uri: string }

/** An item as machines know it, whatever the format; addresses are whole. */
export type MachineItem = {
  /** The same for ever, whatever becomes of the headline. */
  uri: string
  type: 'text' | 'picture' | 'composite' | 'component'
  profile: 'story' | 'photo' | 'quote' | 'kit' | 'document'
  /** Grows with every public change: seconds since 1970. */
  version: number
  language: Language
  firstCreated: string
  versionCreated: string
  /** When it was said, taken, or is dated. */
  contentCreated?: string
  isCanceled?: boolean
  /** Given only to who has accepted the terms of its embargo, which holds until then. */
  embargoedUntil?: string
  /** The item's page, and what it is called there; a canceled item has neither, one under embargo no page. */
  page?: string
  headline?: string
  summary?: string
  altText?: string
  html?: string
  text?: string
  by?: string
  located?: string
  editorialNote?: string
  credit?: string
  copyrightHolder: string
  copyrightNotice?: string
  usageTerms?: string
  people: MachinePerson[]
  places: string[]
  subjects: MachineSubject[]
  keywords: string[]
  event?: { name: string; uri?: string }
  digitalSource?: { name: string; uri: string }
  renditions: MachineRendition[]
  /** The same in other languages. */
  translations: { language: Language; uri: string; page: string }[]
  /** What belongs to it, under names that are its own here. */
  associations: { name: string; rel: string; item: MachineItem }[]
}

export type MachineFeed = { uri: string; self: string; next?: string; title: string; language: Language; organisation: string; usageTerms?: string; updated: string; items: MachineItem[] }
