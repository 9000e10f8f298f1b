import { Paging } from '#design/Paging.tsx'
import { Passage } from '#design/Passage.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { pageAddress, speakerAddress } from '#publication/pageAddresses.ts'
import { NewsRows } from '../../news/site/NewsRows.tsx'
import { PhotoGrid } from '../../photos/site/PhotoGrid.tsx'
import { Picture } from '../../photos/site/Picture.tsx'
import { QuoteList } from '../../quotes/site/QuoteList.tsx'
import type { SpeakerFound } from './loadSpeaker.ts'
import { Positions } from './Positions.tsx'

/** A person: portrait, positions over time, what they said and where they appear. */
export const SpeakerPage = ({ found: { speaker, portrait, quotes, stories, photos }, language }: { found: SpeakerFound; language: Language }) => {
  const name = inLanguage(speaker.name, language)
  const biography = inLanguage(speaker.biography, language)
  return (
    <>
      <header className="speaker">
        {portrait ? (
          <div className="face">
            <Picture photo={portrait} language={language} shape="square" sizes="(min-width: 44rem) 16rem, 9rem" first />
          </div>
        ) : null}
        <div className="speaker-words">
          <p className="kicker">{saySite(language, 'speaker')}</p>
          <h1 lang={name && name.language !== language ? name.language : undefined}>{name?.text ?? speaker.slug}</h1>
          <Positions positions={speaker.positions} language={language} />
          {biography ? (
            <Passage as="div" className="biography" language={biography.language} pageLanguage={language}>
              {biography.text.split(/\n+/).map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
            </Passage>
          ) : null}
        </div>
      </header>
      {quotes.items.length > 0 ? (
        <Section title={saySite(language, 'quotesOf')}>
          <QuoteList quotes={quotes} language={language} />
          <Paging page={quotes.page} pages={quotes.pages} language={language} address={(page) => pageAddress(speakerAddress(language, speaker.slug), page)} />
        </Section>
      ) : null}
      {stories && stories.items.length > 0 ? (
        <Section title={saySite(language, 'storiesWith')}>
          <NewsRows cards={stories} language={language} />
        </Section>
      ) : null}
      {photos.length > 0 ? (
        <Section title={sayPages(language, 'photosWith')}>
          <PhotoGrid photos={photos} language={language} />
        </Section>
      ) : null}
    </>
  )
}
