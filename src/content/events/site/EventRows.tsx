import { Moment } from '#design/Moment.tsx'
import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { eventAddress } from '#publication/pageAddresses.ts'
import type { RowEvent } from './eventFields.ts'

/** Events under one another: when, what, where. */
export const EventRows = ({ events, language, heading: Heading = 'h3' }: { events: RowEvent[]; language: Language; heading?: 'h2' | 'h3' }) => (
  <ul className="event-rows">
    {events.map((event) => {
      const title = inLanguage(event.title, language)
      const place = inLanguage(event.place, language)
      return (
        <li key={event.id}>
          <p className="event-when">
            <Moment at={event.startsAt} language={language} />
          </p>
          <Heading className="row-headline">
            <a href={eventAddress(language, event.slug)}>
              {title ? <Passage language={title.language} pageLanguage={language}>{title.text}</Passage> : event.slug}
            </a>
          </Heading>
          {place ? (
            <Passage as="p" className="quiet" language={place.language} pageLanguage={language}>
              {place.text}
            </Passage>
          ) : null}
        </li>
      )
    })}
  </ul>
)
