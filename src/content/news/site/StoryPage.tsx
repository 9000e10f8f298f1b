import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { Passage } from '#design/Passage.tsx'
import { formatNumber } from '#languages/formatNumber.ts'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { DocumentLink } from '../../documents/site/DocumentLink.tsx'
import { Gallery } from '../../photos/site/Gallery.tsx'
import { PhotoFigure } from '../../photos/site/PhotoFigure.tsx'
import type { Story } from './loadStory.ts'
import { PressContact } from './PressContact.tsx'
import { StoryBody } from './StoryBody.tsx'
import { StoryNotes } from './StoryNotes.tsx'
import { storyReferences } from './storyReferences.ts'

/** A story as it is read. */
export const StoryPage = ({ story, language }: { story: Story; language: Language }) => {
  const { item, parts, topics, event, pressContact } = story
  const hero = item.hero ? parts.photos.get(item.hero) : undefined
  const shown = storyReferences(item.body)
  const gallery = item.gallery.filter((id) => id !== item.hero && !shown.photos.includes(id)).flatMap((id) => parts.photos.get(id) ?? [])
  const documents = item.documents.filter((id) => !shown.documents.includes(id)).flatMap((id) => parts.documents.get(id) ?? [])
  const topicNames = topics.map(({ name }) => textIn(name, language)).join(', ')
  const eventTitle = event && inLanguage(event.title, language)
  return (
    <article className="story">
      <header>
        <p className="kicker">
          {saySite(language, item.kind)}
          {item.nature === 'campaign' ? ` · ${saySite(language, 'campaign')}` : null}
        </p>
        <h1>{item.headline}</h1>
        {item.lead ? <p className="lead">{item.lead}</p> : null}
        <p className="dateline">
          {item.dateline ? <span>{item.dateline} · </span> : null}
          <Moment at={item.shownAt} language={language} />
          {item.correctedAt ? (
            <span>
              {' '}
              · {saySite(language, 'corrected')}: <Moment at={item.correctedAt} language={language} />
            </span>
          ) : null}
        </p>
      </header>
      {hero ? <PhotoFigure photo={hero} language={language} className="photo hero" first sizes="(min-width: 66rem) 60rem, 100vw" /> : null}
      <StoryNotes item={item} language={language} />
      <StoryBody body={item.body} parts={parts} language={language} />
      <Gallery photos={gallery} language={language} />
      {documents.length > 0 ? (
        <section>
          <h2>{saySite(language, 'files')}</h2>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentLink document={document} language={language} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <footer className="story-foot">
        <Facts
          facts={[
            [saySite(language, 'bylines'), item.bylines.join(', ')],
            [saySite(language, 'topics'), topicNames],
            [
              saySite(language, 'event'),
              event && eventTitle && (
                <>
                  <Passage language={eventTitle.language} pageLanguage={language}>{eventTitle.text}</Passage>,{' '}
                  <Moment at={event.startsAt} language={language} />
                </>
              ),
            ],
          ]}
        />
        {item.imprint ? (
          <section className="imprint" aria-label={saySite(language, 'imprint')}>
            <Facts
              facts={[
                [saySite(language, 'issuedBy'), item.imprint.issuedBy],
                [saySite(language, 'orderedBy'), item.imprint.orderedBy],
                [saySite(language, 'paidFrom'), item.imprint.paidFrom],
              ]}
            />
          </section>
        ) : null}
        {pressContact ? <PressContact contact={pressContact} language={language} /> : null}
        {item.earlierViews > 0 ? (
          <p className="quiet">{saySite(language, 'views', { count: formatNumber(item.earlierViews, language) })}</p>
        ) : null}
      </footer>
    </article>
  )
}
