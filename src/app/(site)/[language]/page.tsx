import '#design/front.css'
import { findMostRead } from '#analytics/loadViews.ts'
import { FrontPage } from '#content/news/site/FrontPage.tsx'
import { loadFront } from '#content/news/site/loadFront.ts'
import { frontThings } from '#feeds/structured-data/toPageThings.ts'
import { saySite } from '#languages/messages/site.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  load: async (payload, language, page) => {
    if (page > 1) return undefined
    const [front, mostRead] = await Promise.all([loadFront(payload, language), findMostRead(payload, language)])
    return { front, mostRead }
  },
  description: (_, language) => saySite(language, 'frontDescription'),
  address: frontAddress,
  outward: (_, { language, settings }) => ({ things: frontThings(settings, language) }),
  draw: ({ front, mostRead }, { language }) => <FrontPage front={front} mostRead={mostRead} language={language} />,
})

export { generateMetadata }
export default Page
