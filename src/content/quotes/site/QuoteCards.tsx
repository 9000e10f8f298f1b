import { languages, type Language } from '#languages/language.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicQuote } from '#publication/publicContent.ts'
import { quoteCardAddress } from '../../fileAddresses.ts'
import type { QuotedSpeaker } from './speakerFields.ts'
import { type CardFormat, cardFormats } from '../../photos/cards/card.ts'

const names = { square: 'cardSquare', portrait: 'cardPortrait', wide: 'cardWide' } as const satisfies Record<CardFormat, string>

/** The quote as a picture, in the formats that social networks take: in the page's language, else in its own. */
export const QuoteCards = ({ quote, speaker, language }: { quote: Pick<PublicQuote, 'id' | 'text'>; /** Where several stand together. */ speaker?: QuotedSpeaker | undefined; language: Language }) => {
  const own = quote.text[language] ? language : languages.find((one) => quote.text[one])
  if (!own) return null
  return (
    <section className="downloads">
      <h2>{[sayPressPhotos(language, 'quoteCards'), speaker && textIn(speaker.name, language)].filter(Boolean).join(': ')}</h2>
      <ul>
        {(Object.keys(cardFormats) as CardFormat[]).map((format) => (
          <li key={format}>
            <a href={quoteCardAddress(own, quote.id, format)} hrefLang={own} download>
              {sayPressPhotos(language, names[format])}
            </a>{' '}
            <span className="quiet">{saySite(language, 'pixels', cardFormats[format])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
