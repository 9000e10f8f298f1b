import { loadPlace } from '#content/events/accreditations/site/loadPlace.ts'
import { PlacePage } from '#content/events/accreditations/site/PlacePage.tsx'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { accreditationAddress } from '#publication/pageAddresses.ts'
import { formPage } from '../../../../../formPage.tsx'

const { generateMetadata, Page } = formPage({
  load: loadPlace,
  title: (_, language) => sayAgenda(language, 'requestTitle'),
  address: accreditationAddress,
  draw: (found, { language, said, filled }) => <PlacePage found={found} language={language} said={said} filled={filled} />,
})

export { generateMetadata }
export default Page
