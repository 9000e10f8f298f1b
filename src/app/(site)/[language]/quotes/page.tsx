import { QuoteFilters } from '#content/quotes/site/QuoteFilters.tsx'
import { QuoteList } from '#content/quotes/site/QuoteList.tsx'
import { loadQuoteBank, type QuoteBank } from '#content/quotes/site/loadQuoteBank.ts'
import { readQuoteQuery } from '#content/quotes/site/quoteQuery.ts'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { sayQuoteFilters } from '#languages/messages/quoteFilters.ts'
import { pageAddress, quotesAddress, withQuery } from '#publication/pageAddresses.ts'
import { sitePage } from '../../sitePage.tsx'

const titleOf = ({ query, choices }: QuoteBank, language: Language): string => {
  const [speaker, topic] = (['speaker', 'topic'] as const).map((name) => choices[name].find(({ slug }) => slug === query[name])?.name)
  return [sayPages(language, 'quotes'), speaker, topic, query.year].filter(Boolean).join(' – ')
}

const { generateMetadata, Page } = sitePage({
  section: 'quotes',
  query: readQuoteQuery,
  load: async (payload, language, page, _, query) => {
    const bank = await loadQuoteBank(payload, language, page, query)
    return bank && page > 1 && bank.items.length === 0 ? undefined : bank
  },
  title: titleOf,
  description: (_, language) => sayPages(language, 'quotesIntro'),
  address: quotesAddress,
  draw: (bank, { language, page, query }) => (
    <>
      <PageHead title={titleOf(bank, language)} intro={sayPages(language, 'quotesIntro')} />
      <QuoteFilters bank={bank} language={language} />
      {bank.items.length > 0 ? <QuoteList quotes={bank} language={language} /> : <p className="nothing">{query ? sayQuoteFilters(language, 'nothing') : sayPages(language, 'nothingInList')}</p>}
      <Paging page={page} pages={bank.pages} language={language} address={(one) => pageAddress(withQuery(quotesAddress(language), query), one)} />
    </>
  ),
})

export { generateMetadata }
export default Page
