import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { sayViews } from '#languages/messages/views.ts'
import { eventsAddress, newsAddress, newsListAddress, photosAddress, quotesAddress } from '#publication/pageAddresses.ts'
import { EventRows } from '../../events/site/EventRows.tsx'
import { PhotoGrid } from '../../photos/site/PhotoGrid.tsx'
import { QuoteFigure } from '../../quotes/site/QuoteFigure.tsx'
import type { CardNews } from './cardFields.ts'
import type { Front } from './loadFront.ts'
import { NewsCard } from './NewsCard.tsx'
import { NewsRows } from './NewsRows.tsx'

/** How many of the stories beside the lead stand without pictures, close to it. */
const besideLead = 3

/** What matters now, then what is new; what was said, what is to come, what was seen. */
export const FrontPage = ({ front, mostRead = [], language }: { front: Front; mostRead?: CardNews[]; language: Language }) => {
  const { lead, slots, rest, quotes, speakers, events, gallery } = front
  return (
    <div className="front">
      <h1 className="visually-hidden">{sayPages(language, 'topStories')}</h1>
      {lead ? (
        <div className="front-top" data-slots={Math.min(slots.length, besideLead)}>
          <NewsCard item={lead} cards={front} language={language} heading="h2" className="lead-story" sizes="(min-width: 72rem) 44rem, (min-width: 52rem) 62vw, calc(100vw - 2rem)" first />
          <div className="beside-lead">
            {slots.slice(0, besideLead).map((item) => (
              <NewsCard key={item.id} item={item} cards={front} language={language} heading="h2" />
            ))}
          </div>
          {slots.slice(besideLead).map((item) => (
            <NewsCard key={item.id} item={item} cards={front} language={language} heading="h2" className="slot" sizes="(min-width: 52rem) 22rem, (min-width: 34rem) 45vw, calc(100vw - 2rem)" withLead={false} />
          ))}
        </div>
      ) : (
        <p className="nothing">{saySite(language, 'nothingYet')}</p>
      )}
      <div className="front-middle">
        {rest.length > 0 ? (
          <Section title={sayPages(language, 'latest')} more={{ href: newsListAddress(language), text: sayPages(language, 'allNews') }}>
            <NewsRows cards={{ ...front, items: rest }} language={language} />
          </Section>
        ) : null}
        {mostRead.length + events.length > 0 ? (
          <div className="front-side">
            {mostRead.length > 0 ? (
              <Section title={sayViews(language, 'mostRead')}>
                <ol className="most-read">
                  {mostRead.map(({ id, slug, headline }) => (
                    <li key={id}>
                      <a href={newsAddress(language, slug)}>{headline}</a>
                    </li>
                  ))}
                </ol>
              </Section>
            ) : null}
            {events.length > 0 ? (
              <Section title={sayPages(language, 'upcoming')} more={{ href: eventsAddress(language), text: sayPages(language, 'allEvents') }}>
                <EventRows events={events} language={language} />
              </Section>
            ) : null}
          </div>
        ) : null}
      </div>
      {quotes.length > 0 ? (
        <Section title={sayPages(language, 'said')} more={{ href: quotesAddress(language), text: sayPages(language, 'allQuotes') }} className="front-quotes">
          <div className="columns">
            {quotes.map((quote) => (
              <QuoteFigure key={quote.id} quote={quote} speaker={speakers.get(quote.speaker)} language={language} />
            ))}
          </div>
        </Section>
      ) : null}
      {gallery.length > 0 ? (
        <Section title={sayPages(language, 'photos')} more={{ href: photosAddress(language), text: sayPages(language, 'allPhotos') }}>
          <PhotoGrid photos={gallery} language={language} />
        </Section>
      ) : null}
    </div>
  )
}
