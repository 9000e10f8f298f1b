import { FrontPage } from '#content/news/site/FrontPage.tsx'
import { loadFront } from '#content/news/site/loadFront.ts'
import { saySite } from '#languages/messages/site.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  load: async (payload, language, page) => (page === 1 ? loadFront(payload, language) : undefined),
  description: (_, language) => saySite(language, 'frontDescription'),
  address: frontAddress,
  draw: (front, { language }) => <FrontPage front={front} language={language} />,
})

export { generateMetadata }
export default Page
