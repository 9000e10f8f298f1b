import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { currentJournalist } from '#people/journalists/currentJournalist.ts'
import { embargoedListAddress } from '#press-room/embargo/embargoAddresses.ts'
import { loadEmbargoedList } from '#press-room/embargo/loadEmbargoed.ts'
import { EmbargoedListPage } from '#press-room/embargo/site/EmbargoedListPage.tsx'
import { pressAccountAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  isPersonal: true,
  load: async (payload, language, page) => {
    if (page > 1) return undefined
    const journalist = await currentJournalist(payload, await headers())
    // That there is such a list is no secret.
    if (!journalist) redirect(pressAccountAddress(language))
    return loadEmbargoedList(payload, language, journalist)
  },
  title: (_, language) => sayEmbargo(language, 'heading'),
  address: embargoedListAddress,
  draw: (list, { language }) => (
    <>
      <EmbargoedListPage {...list} language={language} />
      <Island name="countdown" />
    </>
  ),
})

export { generateMetadata }
export default Page
