import { CorrectionsPage } from '#content/corrections/site/CorrectionsPage.tsx'
import { loadCorrections } from '#content/corrections/site/loadCorrections.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { correctionsAddress } from '#publication/pageAddresses.ts'
import { onPage, sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  load: async (payload, language, page) => onPage(await loadCorrections(payload, language, page), page),
  title: (_, language) => saySite(language, 'changes'),
  description: (_, language) => sayPages(language, 'correctionsIntro'),
  address: correctionsAddress,
  draw: (list, { language }) => <CorrectionsPage list={list} language={language} />,
})

export { generateMetadata }
export default Page
