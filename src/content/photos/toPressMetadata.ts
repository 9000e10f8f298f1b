import { formatDateTime } from '#languages/formatDate.ts'
import { type Language, languages } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import { photoPageAddress } from '#publication/pageAddresses.ts'
import type { PublicImprint, PublicPhoto, PublicSettings } from '#publication/publicContent.ts'
import { digitalSourceAddress } from './digitalSources.ts'
import { inOfficeTime } from './files/inOfficeTime.ts'
import type { PublishedPressMetadata } from './files/pressMetadata.ts'

export type House = { settings: PublicSettings; siteUrl: string }

/** What a newsroom has to heed: first of all an embargo. */
export const instructionsOf = ({ heldBackUntil, instructions }: Pick<PublicPhoto, 'heldBackUntil' | 'instructions'>, language: Language): string =>
  [heldBackUntil && sayEmbargo(language, 'banner', { when: formatDateTime(heldBackUntil, language) }), instructions].filter(Boolean).join(' ')

/** What a photo's file says of itself when it leaves the house. */
export function toPressMetadata(photo: PublicPhoto, { settings, siteUrl }: House, imprint?: PublicImprint): PublishedPressMetadata {
  const { caption, altText, creator, creatorJobTitle, credit, copyright, city, country, sublocation, people, keywords } = photo
  const [first] = languages
  const terms = textIn(photo.usageTerms, first) ? photo.usageTerms : settings.terms
  return {
    headline: textIn(photo.headline, first),
    titles: photo.headline,
    caption,
    altText,
    creators: creator ? creator.split(',').map((name) => name.trim()).filter(Boolean) : [],
    creatorJobTitle,
    credit,
    copyright,
    usageTerms: textIn(terms, first),
    terms,
    dateTaken: inOfficeTime(photo.dateTaken),
    city,
    country,
    sublocation,
    keywords,
    people,
    event: photo.occasion,
    instructions: instructionsOf(photo, first) || undefined,
    digitalSourceType: photo.digitalSourceType && digitalSourceAddress(photo.digitalSourceType),
    webStatement: `${siteUrl}${photoPageAddress(first, photo.id)}`,
    licensorName: textIn(settings.organisation, first),
    licensorUrl: siteUrl,
    imprint: imprint && saySite(first, 'imprintLine', imprint),
  }
}
