import '#design/forms.css'
import '#design/press.css'
import { EventPage } from '#content/events/site/EventPage.tsx'
import { loadEvent } from '#content/events/site/loadEvents.ts'
import { eventCard } from '#feeds/cards/toCard.ts'
import { eventThings } from '#feeds/structured-data/toPageThings.ts'
import { TakeAway } from '#press-room/kits/site/TakeAway.tsx'
import { textIn } from '#publication/inLanguage.ts'
import { eventAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { sitePage } from '../../../sitePage.tsx'
import { Watch } from '../../../Watch.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'events',
  load: (payload, language, _, slug) => loadEvent(payload, language, slug),
  title: ({ event }, language) => textIn(event.title, language),
  description: ({ event }, language) => textIn(event.description, language) || textIn(event.place, language),
  address: eventAddress,
  slug: ({ event }) => event.slug,
  outward: ({ event }, { language, settings }) => ({ card: eventCard(event, settings, language), things: eventThings(event, settings, language) }),
  draw: (found, { language }) => {
    const { event, stories, photos, quotes } = found
    const hasMaterial = stories.items.length + photos.length + quotes.items.length > 0
    return (
      <>
        <EventPage found={found} language={language} />
        {hasMaterial ? <TakeAway of="events" id={event.id} language={language} back={eventAddress(language, event.slug)} /> : null}
        <Watch collection="events" item={event.id} language={language} />
        <Island name="basket" />
      </>
    )
  },
})

export { generateMetadata }
export default Page
