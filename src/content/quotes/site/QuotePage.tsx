import type { ReactNode } from 'react'
import { ChangeNotes } from '#design/ChangeNotes.tsx'
import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { Passage } from '#design/Passage.tsx'
import { languages, type Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { eventAddress, topicAddress } from '#publication/pageAddresses.ts'
import type { QuoteFound } from './loadQuote.ts'
import { QuoteCards } from './QuoteCards.tsx'
import { QuoteFigure } from './QuoteFigure.tsx'

/** A quote at its own address: its original beside a translation, its day, occasion and source. */
export const QuotePage = ({ found, language, children }: { found: QuoteFound; language: Language; children?: ReactNode }) => {
  const { quote, speaker, event, topics } = found
  const { originalLanguage, source } = quote
  const original = quote.text[originalLanguage]
  const isTranslation = originalLanguage !== language && original !== undefined && quote.text[language] !== undefined
  const occasion = inLanguage(quote.occasion, language)
  const eventTitle = event && inLanguage(event.title, language)
  return (
    <>
      <article className="quote-page">
        <h1 className="kicker">
          {saySite(language, 'quote')}
          {speaker ? `: ${textIn(speaker.name, language)}` : null}
        </h1>
        <QuoteFigure quote={quote} speaker={speaker} language={language} atHome />
        <ChangeNotes notes={quote.changeNotes} language={language} />
        {isTranslation ? (
          <div className="original">
            <p className="quiet">{saySite(language, 'translation', { language: saySite(originalLanguage, 'languageName') })}</p>
            <p lang={originalLanguage}>{original}</p>
          </div>
        ) : null}
        <Facts
          facts={[
            [saySite(language, 'saidOn'), quote.saidAt && <Moment at={quote.saidAt} language={language} dayOnly />],
            [saySite(language, 'occasion'), occasion && <Passage language={occasion.language} pageLanguage={language}>{occasion.text}</Passage>],
            [
              saySite(language, 'event'),
              event && eventTitle && (
                <a href={eventAddress(language, event.slug)}>
                  <Passage language={eventTitle.language} pageLanguage={language}>{eventTitle.text}</Passage>
                </a>
              ),
            ],
            [saySite(language, 'source'), source && (/^https?:\/\//.test(source) ? <a href={source}>{source}</a> : source)],
            [
              saySite(language, 'topics'),
              topics.length > 0 &&
                topics.map((topic, index) => (
                  <span key={topic.id}>
                    {index > 0 ? ', ' : null}
                    <a href={topicAddress(language, topic.slug)}>{textIn(topic.name, language)}</a>
                  </span>
                )),
            ],
            [saySite(language, 'inLanguages'), languages.filter((one) => quote.text[one]).map((one) => saySite(one, 'languageName')).join(', ')],
          ]}
        />
        <QuoteCards quote={quote} language={language} />
      </article>
      {children}
    </>
  )
}
