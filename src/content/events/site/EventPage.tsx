import { ChangeNotes } from '#design/ChangeNotes.tsx'
import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { PageHead } from '#design/PageHead.tsx'
import { Passage } from '#design/Passage.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { topicAddress } from '#publication/pageAddresses.ts'
import { NewsRows } from '../../news/site/NewsRows.tsx'
import { PhotoGrid } from '../../photos/site/PhotoGrid.tsx'
import { QuoteList } from '../../quotes/site/QuoteList.tsx'
import { EventWays } from './AgendaPage.tsx'
import type { EventFound } from './loadEvents.ts'

/** What takes place, when and where, and what came of it. */
export const EventPage = ({ found: { event, topics, stories, photos, quotes }, language }: { found: EventFound; language: Language }) => {
  const title = inLanguage(event.title, language)
  const description = inLanguage(event.description, language)
  const [place, address] = [event.place, event.address].map((texts) => {
    const text = inLanguage(texts, language)
    return text && <Passage key="text" language={text.language} pageLanguage={language}>{text.text}</Passage>
  })
  return (
    <>
      <PageHead
        kicker={saySite(language, 'event')}
        title={title?.text ?? event.slug}
        titleLanguage={title?.language === language ? undefined : title?.language}
      >
        <div className="event-facts">
          <Facts
            facts={[
              [sayPages(language, 'starts'), <Moment key="starts" at={event.startsAt} language={language} />],
              [sayPages(language, 'ends'), event.endsAt && <Moment at={event.endsAt} language={language} />],
              [saySite(language, 'place'), place],
              [sayPages(language, 'address'), address],
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
            ]}
          />
        </div>
        <EventWays event={event} language={language} />
        <ChangeNotes notes={event.changeNotes} language={language} />
        {description ? (
          <Passage as="div" className="lead" language={description.language} pageLanguage={language}>
            {description.text.split(/\n+/).map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </Passage>
        ) : null}
      </PageHead>
      {stories.items.length > 0 ? (
        <Section title={sayPages(language, 'eventStories')}>
          <NewsRows cards={stories} language={language} />
        </Section>
      ) : null}
      {quotes.items.length > 0 ? (
        <Section title={sayPages(language, 'eventQuotes')}>
          <QuoteList quotes={quotes} language={language} />
        </Section>
      ) : null}
      {photos.length > 0 ? (
        <Section title={sayPages(language, 'eventPhotos')}>
          <PhotoGrid photos={photos} language={language} />
        </Section>
      ) : null}
    </>
  )
}
