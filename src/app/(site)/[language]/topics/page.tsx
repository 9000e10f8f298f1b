import { DirectoryPage } from '#content/topics/site/DirectoryPage.tsx'
import { loadDirectory } from '#content/topics/site/loadTopics.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { topicsAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'topics',
  load: async (payload, language, page) => (page === 1 ? loadDirectory(payload, language) : undefined),
  title: (_, language) => sayPages(language, 'topics'),
  description: (_, language) => sayPages(language, 'topicsIntro'),
  address: topicsAddress,
  draw: (directory, { language }) => <DirectoryPage directory={directory} language={language} />,
})

export { generateMetadata }
export default Page
