import { PhotoGroups } from '#content/photos/site/PhotoGroups.tsx'
import { loadPhotos } from '#content/photos/site/loadPhotos.ts'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import { sayPages } from '#languages/messages/pages.ts'
import { pageAddress, photosAddress } from '#publication/pageAddresses.ts'
import { onPage, sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'photos',
  load: async (payload, _, page) => onPage(await loadPhotos(payload, page), page),
  title: (_, language) => sayPages(language, 'photos'),
  description: (_, language) => sayPages(language, 'photosIntro'),
  address: photosAddress,
  draw: ({ items, page, pages }, { language }) => (
    <>
      <PageHead title={sayPages(language, 'photos')} intro={sayPages(language, 'photosIntro')} />
      {items.length > 0 ? <PhotoGroups groups={items} language={language} /> : <p className="nothing">{sayPages(language, 'nothingInList')}</p>}
      <Paging page={page} pages={pages} language={language} address={(one) => pageAddress(photosAddress(language), one)} />
    </>
  ),
})

export { generateMetadata }
export default Page
