import { SpeakerGrid } from '#content/speakers/site/SpeakerGrid.tsx'
import { loadSpeakers } from '#content/speakers/site/loadSpeakers.ts'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import { sayPages } from '#languages/messages/pages.ts'
import { pageAddress, speakersAddress } from '#publication/pageAddresses.ts'
import { onPage, sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'speakers',
  load: async (payload, language, page) => onPage(await loadSpeakers(payload, language, page), page),
  title: (_, language) => sayPages(language, 'speakers'),
  description: (_, language) => sayPages(language, 'speakersIntro'),
  address: speakersAddress,
  draw: (speakers, { language, page }) => (
    <>
      <PageHead title={sayPages(language, 'speakers')} intro={sayPages(language, 'speakersIntro')} />
      {speakers.items.length > 0 ? <SpeakerGrid speakers={speakers} language={language} /> : <p className="nothing">{sayPages(language, 'nothingInList')}</p>}
      <Paging page={page} pages={speakers.pages} language={language} address={(one) => pageAddress(speakersAddress(language), one)} />
    </>
  ),
})

export { generateMetadata }
export default Page
