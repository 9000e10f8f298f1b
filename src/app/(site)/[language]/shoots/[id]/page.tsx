import '#design/press.css'
import { ShootPage } from '#content/photos/site/ShootPage.tsx'
import { loadShoot } from '#content/photos/site/loadPhotos.ts'
import { TakeAway } from '#press-room/kits/site/TakeAway.tsx'
import { textIn } from '#publication/inLanguage.ts'
import { shootAddress } from '#publication/pageAddresses.ts'
import { Lightbox } from '#site/islands/Lightbox.tsx'
import { Island } from '#site/islands/Island.tsx'
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
      <TakeAway of="shoots" id={found.shoot.id} language={language} back={shootAddress(language, found.shoot.id)} />
      <Island name="basket" />
    </>
  ),
})

export { generateMetadata }
export default Page
