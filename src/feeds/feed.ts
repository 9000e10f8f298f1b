import type { Language } from '#languages/language.ts'

export type FeedPicture = { address: string; contentType: string; byteSize: number }

export type FeedItem = {
  /** The same for ever, also when the item's address changes. */
  id: string
  address: string
  title: string
  lead?: string
  /** The whole text, with addresses that hold in any reader. */
  html: string
  authors: string[]
  topics: string[]
  published: Date
  /** Of the last public correction or addition, else of the publication. */
  updated: Date
  picture?: FeedPicture
}

/** What every format says of a list of stories; addresses are whole. */
export type Feed = {
  id: string
  title: string
  description: string
  language: Language
  /** The page that shows the same list. */
  page: string
  /** The feed's own address, in the format in hand. */
  self: string
  /** The older part of the list. */
  next?: string
  hub?: string
  organisation: string
  /** Terms of use. */
  rights?: string
  updated: Date
  items: FeedItem[]
  /** What was taken down of late, for readers who keep what they were given. */
  gone: { id: string; at: Date; reason: string }[]
}
