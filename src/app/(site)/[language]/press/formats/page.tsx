import { FormatsPage } from '#feeds/site/FormatsPage.tsx'
import { sayPressFormats } from '#languages/messages/pressFormats.ts'
import { pressFormatsAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  load: (_, language, page) => Promise.resolve(page === 1 ? { language } : undefined),
  title: (_, language) => sayPressFormats(language, 'title'),
  description: (_, language) => sayPressFormats(language, 'intro'),
  address: pressFormatsAddress,
  draw: (_, { language }) => <FormatsPage language={language} />,
})

export { generateMetadata }
export default Page
