import '#design/forms.css'
import { headers } from 'next/headers'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { embargoedAddress } from '#press-room/embargo/embargoAddresses.ts'
import { loadEmbargoed } from '#press-room/embargo/loadEmbargoed.ts'
import { EmbargoedPage } from '#press-room/embargo/site/EmbargoedPage.tsx'
import { Island } from '#site/islands/Island.tsx'
import { sitePage } from '../../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  isPersonal: true,
  load: async (payload, language, page, slug) => (page > 1 ? undefined : loadEmbargoed(payload, language, slug, await headers())),
  title: (_, language) => sayEmbargo(language, 'heading'),
  address: embargoedAddress,
  draw: (found, { language }) => (
    <>
      <EmbargoedPage {...found} language={language} />
      <Island name="countdown" />
    </>
  ),
})

export { generateMetadata }
export default Page
