import { QuoteList } from '#content/quotes/site/QuoteList.tsx'
import { loadQuotes } from '#content/quotes/site/loadQuotes.ts'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import { sayPages } from '#languages/messages/pages.ts'
import { pageAddress, quotesAddress } from '#publication/pageAddresses.ts'
import { onPage, sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'quotes',
  load: async (payload, _, page) => onPage(await loadQuotes(payload, page), page),
  title: (_, language) => sayPages(language, 'quotes'),
  description: (_, language) => sayPages(language, 'quotesIntro'),
  address: quotesAddress,
  draw: (quotes, { language, page }) => (
    <>
      <PageHead title={sayPages(language, 'quotes')} intro={sayPages(language, 'quotesIntro')} />
      {quotes.items.length > 0 ? <QuoteList quotes={quotes} language={language} /> : <p className="nothing">{sayPages(language, 'nothingInList')}</p>}
      <Paging page={page} pages={quotes.pages} language={language} address={(one) => pageAddress(quotesAddress(language), one)} />
    </>
  ),
})

export { generateMetadata }
export default Page
