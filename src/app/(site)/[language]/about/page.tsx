import { AboutPage } from '#content/settings/site/AboutPage.tsx'
import { sayPages } from '#languages/messages/pages.ts'
import { findPublicHouse } from '#publication/findPublic.ts'
import { aboutAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  load: async (payload, _, page) => (page === 1 ? findPublicHouse(payload) : undefined),
  title: (_, language) => sayPages(language, 'about'),
  address: aboutAddress,
  draw: (house, { language, settings }) => <AboutPage house={house} settings={settings} language={language} />,
})

export { generateMetadata }
export default Page
