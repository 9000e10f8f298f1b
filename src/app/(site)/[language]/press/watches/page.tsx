import { sayTaker } from '#languages/messages/takers.ts'
import { WatchesPage } from '#notifications/takers/site/WatchesPage.tsx'
import { watchesAddress } from '#publication/pageAddresses.ts'
import { formPage } from '../../../formPage.tsx'

const { generateMetadata, Page } = formPage({
  load: async () => ({}),
  title: (_, language) => sayTaker(language, 'pageTitle'),
  address: watchesAddress,
  draw: (_, { language, said }) => <WatchesPage language={language} said={said} />,
  isPersonal: true,
})

export { generateMetadata }
export default Page
