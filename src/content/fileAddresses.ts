import { RuleViolation } from '#platform/RuleViolation.ts'

/** The one door to a photo's file, in one of its renditions; `app/(files)` answers there. */
export const photoAddress = (id: string, rendition: string): string => `/files/photos/${id}/${rendition}`

/** The one door to a quote's card, as a picture of its own. */
export const quoteCardAddress = (language: string, id: string, format: string): string => `/files/quote-cards/${language}/${id}/${format}.png`

/** The one door to a document's file. */
export const documentAddress = (id: string): string => `/files/documents/${id}`

/** The one door to the organisation's logo. */
export const logoAddress = (id: string): string => `/files/logos/${id}`

/** Payload's own route serves whatever lies in the folder: it is closed. */
export const noBuiltInFileRoute = (): never => {
  throw new RuleViolation('noSuchFile', { status: 404 })
}
