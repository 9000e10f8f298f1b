import { byteOrderMark, csvRowIn } from '#audit/toCsv.ts'
import { photoTitle } from '#content/photos/photoTitle.ts'
import { toCreditLine } from '#content/photos/site/toCreditLine.ts'
import { syntheticLabel } from '#content/photos/syntheticLabel.ts'
import { instructionsOf } from '#content/photos/toPressMetadata.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { sayPress } from '#languages/messages/press.ts'
import { saySite } from '#languages/messages/site.ts'
import { env } from '#platform/env.ts'
import { textIn } from '#publication/inLanguage.ts'
import { photoPageAddress } from '#publication/pageAddresses.ts'
import type { PublicImprint, PublicPhoto, PublicSettings } from '#publication/publicContent.ts'

export type Captioned = { file: string; photo: PublicPhoto; imprint: PublicImprint | undefined }
type Context = { languages: readonly Language[]; settings: PublicSettings }

const placeOf = ({ sublocation, city, country }: PublicPhoto): string => [sublocation, city, country].filter(Boolean).join(', ')

const termsOf = (photo: PublicPhoto, { settings }: Context, language: Language): string =>
  textIn(photo.usageTerms, language) || textIn(settings.terms, language) || saySite(language, 'footer')

/** Names and values of all that is known of a photo, in the first of the chosen languages, its words in each. */
function factsOf({ photo, imprint }: Captioned, context: Context): [name: string, value: string][] {
  const { languages } = context
  const [first = 'kk'] = languages
  const code = (language: Language): string => (languages.length > 1 ? ` (${language})` : '')
  return [
    [sayPress(first, 'capHeadline'), photoTitle(photo, first)],
    ...languages.map((one): [string, string] => [`${saySite(first, 'caption')}${code(one)}`, photo.caption[one] ?? '']),
    ...languages.map((one): [string, string] => [`${sayPress(first, 'capAlt')}${code(one)}`, photo.altText[one] ?? '']),
    [saySite(first, 'photoBy'), toCreditLine(photo)],
    [saySite(first, 'copyright'), photo.copyright],
    [saySite(first, 'taken'), photo.dateTaken ? formatDateTime(photo.dateTaken, first) : ''],
    [saySite(first, 'place'), placeOf(photo)],
    [saySite(first, 'people'), photo.people.join(', ')],
    ['AI', syntheticLabel(photo, first) ?? ''],
    [saySite(first, 'imprint'), imprint ? saySite(first, 'imprintLine', imprint) : ''],
    [sayPages(first, 'terms'), termsOf(photo, context, first)],
    [sayField(first, 'instructions'), instructionsOf(photo, first)],
    [saySite(first, 'source'), `${env().siteUrl}${photoPageAddress(first, photo.id)}`],
  ]
}

/** For spreadsheets and other people's programs: one row a photo. */
export function captionsAsCsv(photos: readonly Captioned[], context: Context): Buffer {
  const [first = 'kk'] = context.languages
  const rows = photos.map((one) => ({ file: one.file, facts: factsOf(one, context) }))
  const head = [sayPress(first, 'capFile'), ...(rows[0]?.facts.map(([name]) => name) ?? [])]
  return Buffer.from(byteOrderMark + [head, ...rows.map(({ file, facts }) => [file, ...facts.map(([, value]) => value)])].map(csvRowIn(first)).join(''))
}

/** For people: a photo a paragraph. */
export const captionsAsText = (photos: readonly Captioned[], context: Context): Buffer =>
  Buffer.from(
    photos
      .map((one) => [one.file, ...factsOf(one, context).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))].join('\r\n'))
      .join('\r\n\r\n')
      .replaceAll(/\r?\n/g, '\r\n') + '\r\n',
  )
