import '#design/press.css'
import { photoTitle } from '#content/photos/photoTitle.ts'
import { PhotoPage } from '#content/photos/site/PhotoPage.tsx'
import { loadPhoto } from '#content/photos/site/loadPhoto.ts'
import { photoCard } from '#feeds/cards/toCard.ts'
import { photoThings } from '#feeds/structured-data/toPageThings.ts'
import { AddToBasket } from '#press-room/basket/site/AddToBasket.tsx'
import { textIn } from '#publication/inLanguage.ts'
import { photoPageAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { sitePage } from '../../../sitePage.tsx'
import { Watch } from '../../../Watch.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'photos',
  load: (payload, language, _, id) => loadPhoto(payload, language, id),
  title: ({ photo }, language) => photoTitle(photo, language),
  description: ({ photo }, language) => textIn(photo.caption, language),
  address: photoPageAddress,
  outward: ({ photo }, { language, settings }) => ({ card: photoCard(photo, settings, language), things: photoThings(photo, settings, language), item: { kind: 'photos', id: photo.id } }),
  draw: (found, { language, settings }) => (
    <>
      <PhotoPage found={found} settings={settings} language={language} />
      <AddToBasket item={{ collection: 'photos', id: found.photo.id }} language={language} back={photoPageAddress(language, found.photo.id)} />
      <Watch collection="photos" item={found.photo.id} language={language} />
      <Island name="turn" />
      <Island name="basket" />
    </>
  ),
})

export { generateMetadata }
export default Page
