import { ShootPage } from '#content/photos/site/ShootPage.tsx'
import { loadShoot } from '#content/photos/site/loadPhotos.ts'
import { textIn } from '#publication/inLanguage.ts'
import { shootAddress } from '#publication/pageAddresses.ts'
import { Lightbox } from '#site/islands/Lightbox.tsx'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'photos',
  load: (payload, _, page, id) => loadShoot(payload, id, page),
  title: ({ shoot }, language) => textIn(shoot.title, language),
  address: shootAddress,
  draw: (found, { language }) => (
    <>
      <ShootPage found={found} language={language} />
      <Lightbox language={language} />
    </>
  ),
})

export { generateMetadata }
export default Page
