import { sayTaker } from '#languages/messages/takers.ts'
import { WatchesPage } from '#notifications/takers/site/WatchesPage.tsx'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { watchesAddress } from '#publication/pageAddresses.ts'
import { formPage } from '../../../formPage.tsx'

const { generateMetadata, Page } = formPage({
  load: async (payload, language) => ({ consent: await readConsent(payload, 'watchConsent', language) }),
  title: (_, language) => sayTaker(language, 'pageTitle'),
  address: watchesAddress,
  draw: ({ consent }, { language, said, filled }) => <WatchesPage language={language} said={said} consent={consent} filled={filled} />,
  isPersonal: true,
})

export { generateMetadata }
export default Page
