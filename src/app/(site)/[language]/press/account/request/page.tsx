import '#design/forms.css'
import { headers } from 'next/headers'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { accessRequestAddress } from '#press-room/account/accountAddresses.ts'
import { loadAccessRequest } from '#press-room/account/loadAccessRequest.ts'
import { AccessRequestPage } from '#press-room/account/site/AccessRequestPage.tsx'
import { sitePage } from '../../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  isPersonal: true,
  load: async (payload, language, page) => (page > 1 ? undefined : loadAccessRequest(payload, language, await headers())),
  title: (_, language) => sayPressAccount(language, 'requestTitle'),
  address: accessRequestAddress,
  draw: (found, { language }) => <AccessRequestPage {...found} language={language} />,
})

export { generateMetadata }
export default Page
