import { EventRows } from '#content/events/site/EventRows.tsx'
import { loadEvents } from '#content/events/site/loadEvents.ts'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import { Section } from '#design/Section.tsx'
import { sayPages } from '#languages/messages/pages.ts'
import { eventsAddress, pageAddress } from '#publication/pageAddresses.ts'
import { onPage, sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'events',
  load: async (payload, _, page) => onPage(await loadEvents(payload, page), page),
  title: (_, language) => sayPages(language, 'events'),
  address: eventsAddress,
  draw: ({ upcoming, items, page, pages }, { language }) => (
    <>
      <PageHead title={sayPages(language, 'events')} />
      {page === 1 ? (
        <Section title={sayPages(language, 'upcoming')} className="events">
          {upcoming.length > 0 ? <EventRows events={upcoming} language={language} /> : <p className="nothing">{sayPages(language, 'noUpcoming')}</p>}
        </Section>
      ) : null}
      {items.length > 0 ? (
        <Section title={sayPages(language, 'past')} className="events">
          <EventRows events={items} language={language} />
        </Section>
      ) : null}
      <Paging page={page} pages={pages} language={language} address={(one) => pageAddress(eventsAddress(language), one)} />
    </>
  ),
})

export { generateMetadata }
export default Page
