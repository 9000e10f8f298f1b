import '#design/forms.css'
import { headers } from 'next/headers'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { accessRequestAddress } from '#press-room/account/accountAddresses.ts'
import { readFlash } from '#press-room/account/flash.ts'
import { AccessRequestPage } from '#press-room/account/site/AccessRequestPage.tsx'
import { sitePage } from '../../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  isPersonal: true,
  load: async (_, __, page) => (page > 1 ? undefined : { flash: readFlash(await headers(), 'request') }),
  title: (_, language) => sayPressAccount(language, 'requestTitle'),
  address: accessRequestAddress,
  draw: ({ flash }, { language }) => <AccessRequestPage flash={flash} language={language} />,
})

export { generateMetadata }
export default Page
