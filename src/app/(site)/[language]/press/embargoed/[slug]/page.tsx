import '#design/account.css'
import '#design/forms.css'
import '#design/press.css'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { embargoedAddress } from '#press-room/embargo/embargoAddresses.ts'
import { loadEmbargoed } from '#press-room/embargo/loadEmbargoed.ts'
import { EmbargoedPage } from '#press-room/embargo/site/EmbargoedPage.tsx'
import { pressAccountAddress } from '#publication/pageAddresses.ts'
import { closedSystemLinks } from '#site/systemLinks.ts'
import { Island } from '#site/islands/Island.tsx'
import { sitePage } from '../../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  isPersonal: true,
  load: async (payload, language, page, slug) => {
    const found = page > 1 ? undefined : await loadEmbargoed(payload, language, slug, await headers())
    if (found && 'movedTo' in found) redirect(found.movedTo)
    return found
  },
  title: (_, language) => sayEmbargo(language, 'heading'),
  address: embargoedAddress,
  // The same for every address here, whatever stands at it: a link in a mail outlives the session of its reader.
  missing: (language) => (
    <p>
      <a href={pressAccountAddress(language)}>{sayEmbargo(language, 'signInFirst')}</a>
    </p>
  ),
  draw: (found, { language }) => (
    <>
      <EmbargoedPage {...found} language={language} systems={closedSystemLinks(found.notice.id)} />
      <Island name="copy" />
      <Island name="countdown" />
    </>
  ),
})

export { generateMetadata }
export default Page
