import type { Language } from '#languages/language.ts'
import type { DocumentFormat } from './documents/documentFormats.ts'

/** A news item as a file; `app/(files)` answers there. */
export const releaseFileAddress = (id: string, format: DocumentFormat): string => `/files/releases/${id}/${format}`

/** The quotes of a story (by the id of the news item) or of a speaker. */
export const quoteSheetAddress = (language: Language, of: 'stories' | 'speakers', id: string, format: DocumentFormat): string =>
  `/files/quote-sheets/${language}/${of}/${id}/${format}`

export const kitSources = ['news', 'shoots', 'events'] as const
export type KitSource = (typeof kitSources)[number]

/** Everything of a story, a shoot or an event in one archive; takes `language` (several) and `size`. */
export const kitAddress = (of: KitSource, id: string): string => `/files/kits/${of}/${id}`

/** Everything in the asker's basket; takes the same. */
export const basketKitAddress = '/files/kits/basket'
