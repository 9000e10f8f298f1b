import { type Language, languages } from '#languages/language.ts'

export type ByLanguage = Partial<Record<Language, string>>

/** What a press photo says about itself: the fields that its file brings in and takes out. */
export type PressMetadata = {
  headline?: string
  caption: ByLanguage
  altText: ByLanguage
  creators: string[]
  creatorJobTitle?: string
  credit?: string
  copyright?: string
  usageTerms?: string
  /** ISO 8601 in the photographer's own time, such as `2026-02-16T10:20:30+05:00`. */
  dateTaken?: string
  city?: string
  country?: string
  sublocation?: string
  keywords: string[]
  people: string[]
  event?: string
  instructions?: string
  /** An address from https://cv.iptc.org/newscodes/digitalsourcetype/, the machine-readable AI mark. */
  digitalSourceType?: string
}

/** The same with what only the office adds when the photo leaves the house. */
export type PublishedPressMetadata = PressMetadata & {
  /** The headline and the terms in all our languages: only XMP can hold more than one. */
  titles?: ByLanguage
  terms?: ByLanguage
  /** The page with the terms of use. */
  webStatement?: string
  licensorName?: string
  licensorUrl?: string
  /** Who issued, ordered and paid: written into the instructions, the field that picture desks are shown. */
  imprint?: string
}

export const inFirstLanguage = (texts: ByLanguage): string | undefined => languages.map((language) => texts[language]).find(Boolean)

export const instructionsIn = ({ instructions, imprint }: PublishedPressMetadata): string => [instructions, imprint].filter(Boolean).join('\n')
