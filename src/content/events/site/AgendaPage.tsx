import { PageHead } from '#design/PageHead.tsx'
import { Passage } from '#design/Passage.tsx'
import { formatDateTime, formatDay, formatShortDay, formatTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { accreditationAddress, agendaCalendarAddress, eventAddress, eventCalendarAddress, eventsAddress } from '#publication/pageAddresses.ts'
import { whyNoRequest } from '../accreditations/whyNoRequest.ts'
import type { AgendaDay, AgendaEvent } from './loadAgenda.ts'
import { mapAddress } from './mapAddress.ts'

/** The clock time, and the end where it is known. */
function Time({ startsAt, endsAt, language }: Pick<AgendaEvent, 'startsAt' | 'endsAt'> & { language: Language }) {
  return (
    <p className="row-time">
      <time dateTime={startsAt}>{formatTime(startsAt)}</time>
      {endsAt ? <>–{formatDay(endsAt, language) === formatDay(startsAt, language) ? formatTime(endsAt) : `${formatShortDay(endsAt, language)}, ${formatTime(endsAt)}`}</> : null}
    </p>
  )
}

/** What a journalist can do about an event: find it, keep it, ask for a place. */
export const EventWays = ({ event: { id, slug, location, accreditation }, language }: { event: Pick<AgendaEvent, 'id' | 'slug' | 'location' | 'accreditation'>; language: Language }) => {
  const isOpen = whyNoRequest({ accreditation }, 0) === undefined
  return (
    <p className="event-ways">
      {accreditation && isOpen ? <a href={accreditationAddress(language, slug)}>{sayAgenda(language, 'ask')}</a> : null}
      <a href={eventCalendarAddress(language, id)} type="text/calendar">
        {sayAgenda(language, 'addToCalendar')}
      </a>
      {location ? (
        <a href={mapAddress(location)} rel="noreferrer">
          {sayAgenda(language, 'map')}
        </a>
      ) : null}
      {accreditation ? <span className="quiet">{isOpen ? sayAgenda(language, 'askUntil', { until: formatDateTime(accreditation.until, language) }) : sayAgenda(language, 'closed')}</span> : null}
    </p>
  )
}

const Row = ({ event, language }: { event: AgendaEvent; language: Language }) => {
  const title = inLanguage(event.title, language)
  const places = [event.place, event.address].flatMap((texts) => inLanguage(texts, language) ?? [])
  return (
    <li className="row">
      <Time startsAt={event.startsAt} endsAt={event.endsAt} language={language} />
      <div className="row-words">
        <h3 className="row-headline">
          <a href={eventAddress(language, event.slug)}>{title ? <Passage language={title.language} pageLanguage={language}>{title.text}</Passage> : event.slug}</a>
        </h3>
        {places.map((place) => (
          <Passage key={place.text} as="p" className="quiet" language={place.language} pageLanguage={language}>
            {place.text}
          </Passage>
        ))}
        <EventWays event={event} language={language} />
      </div>
    </li>
  )
}

/** Day by day what takes place, where, and how to be there. */
export const AgendaPage = ({ days, language }: { days: readonly AgendaDay[]; language: Language }) => (
  <>
    <PageHead title={sayAgenda(language, 'title')} intro={sayAgenda(language, 'intro')}>
      <p className="event-ways">
        <a href={agendaCalendarAddress(language)} type="text/calendar">
          {sayAgenda(language, 'subscribe')}
        </a>
        <a href={eventsAddress(language)}>{sayAgenda(language, 'allEvents')}</a>
      </p>
    </PageHead>
    {days.length === 0 ? <p className="nothing">{sayAgenda(language, 'none')}</p> : null}
    <div className="days agenda">
      {days.map(({ day, events }) => (
        <section key={day} className="day">
          <h2 className="day-name">
            <time dateTime={day}>{formatDay(`${day}T12:00:00Z`, language)}</time>
          </h2>
          <ul className="rows">
            {events.map((event) => (
              <Row key={event.id} event={event} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  </>
)
