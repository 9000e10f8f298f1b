import type { ToldQuote } from '#content/quotes/site/quoteFields.ts'
import type { QuotedSpeaker } from '#content/quotes/site/speakerFields.ts'
import type { TakenAway } from '#content/photos/files/renditions.ts'
import type { Language } from '#languages/language.ts'
import type { PublicDocument, PublicImprint, PublicPhoto, PublicPressContact, PublicSettings } from '#publication/publicContent.ts'
import type { Release } from '../releases/loadRelease.ts'

/** What an archive is made of: all of it, at the moment it was gathered, for whoever asks. */
export type KitContents = {
  /** In the language of the first that was chosen. */
  title: string
  at: string
  releases: Release[]
  photos: PublicPhoto[]
  imprints: ReadonlyMap<string, PublicImprint>
  /** Quotes that came without a story; those of stories lie beside these. */
  quotes: ToldQuote[]
  speakers: ReadonlyMap<string, QuotedSpeaker>
  documents: PublicDocument[]
  contacts: PublicPressContact[]
  settings: PublicSettings
  /** Under embargo: for this asker alone. */
  isClosed?: boolean
}

export type KitChoice = { languages: readonly Language[]; size: TakenAway }
