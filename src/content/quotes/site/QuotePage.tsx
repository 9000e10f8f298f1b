import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { languages, type Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicQuote, PublicSpeaker } from '#publication/publicContent.ts'
import type { ReactNode } from 'react'
import { QuoteFigure } from './QuoteFigure.tsx'

type Props = { quote: PublicQuote; speaker: PublicSpeaker | undefined; language: Language; stories: ReactNode }

/** A quote at its own address, with its original beside a translation. */
export const QuotePage = ({ quote, speaker, language, stories }: Props) => {
  const { originalLanguage, source } = quote
  const original = quote.text[originalLanguage]
  const isTranslation = originalLanguage !== language && original !== undefined && quote.text[language] !== undefined
  return (
    <article className="quote-page">
      <h1 className="kicker">
        {saySite(language, 'quote')}
        {speaker ? `: ${textIn(speaker.name, language)}` : null}
      </h1>
      <QuoteFigure quote={quote} speaker={speaker} language={language} />
      {isTranslation ? (
        <div className="original">
          <p className="quiet">{saySite(language, 'translation', { language: saySite(originalLanguage, 'languageName') })}</p>
          <p lang={originalLanguage}>{original}</p>
        </div>
      ) : null}
      <Facts
        facts={[
          [saySite(language, 'saidOn'), quote.saidAt && <Moment at={quote.saidAt} language={language} dayOnly />],
          [saySite(language, 'occasion'), textIn(quote.occasion, language)],
          [saySite(language, 'source'), source && (/^https?:\/\//.test(source) ? <a href={source}>{source}</a> : source)],
          [saySite(language, 'inLanguages'), languages.filter((one) => quote.text[one]).map((one) => saySite(one, 'languageName')).join(', ')],
        ]}
      />
      {stories}
    </article>
  )
}
