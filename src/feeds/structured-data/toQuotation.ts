import type { Quotation } from 'schema-dts'
import type { ToldQuote } from '#content/quotes/site/quoteFields.ts'
import type { Language } from '#languages/language.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { quoteAddress } from '#publication/pageAddresses.ts'
import type { PublicSpeaker } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { toCorrections } from './toCorrections.ts'
import { organisationReference } from './toOrganisation.ts'
import { toPerson } from './toPerson.ts'

/** What somebody said, with the position of that day. */
export function toQuotation(quote: ToldQuote, speaker: Pick<PublicSpeaker, 'name' | 'slug'> | undefined, language: Language): Quotation {
  const text = inLanguage(quote.text, language) ?? { text: '', language }
  const address = absolute(quoteAddress(language, quote.id))
  const isTranslation = text.language !== quote.originalLanguage
  const occasion = textIn(quote.occasion, language)
  return {
    '@type': 'Quotation',
    '@id': `${address}#quote`,
    url: address,
    mainEntityOfPage: address,
    text: text.text,
    inLanguage: text.language,
    datePublished: quote.publishedAt,
    publisher: organisationReference(),
    ...(quote.saidAt && { dateCreated: quote.saidAt }),
    ...(speaker && { spokenByCharacter: toPerson(speaker, language, { position: textIn(quote.position, language) }) }),
    ...(occasion && { locationCreated: { '@type': 'Place', name: occasion } }),
    ...(isTranslation && { translationOfWork: { '@type': 'Quotation', text: quote.text[quote.originalLanguage] ?? '', inLanguage: quote.originalLanguage } }),
    ...toCorrections(quote.changeNotes),
  }
}
