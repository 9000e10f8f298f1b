import { loadNewsList } from '#content/news/site/loadNewsList.ts'
import { NewsListPage } from '#content/news/site/NewsListPage.tsx'
import { sayPages } from '#languages/messages/pages.ts'
import { newsListAddress } from '#publication/pageAddresses.ts'
import { onPage, sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'news',
  load: async (payload, language, page) => onPage(await loadNewsList(payload, language, page), page),
  title: (_, language) => sayPages(language, 'news'),
  address: newsListAddress,
  draw: (list, { language }) => <NewsListPage list={list} language={language} address={newsListAddress(language)} title={sayPages(language, 'news')} />,
})

export { generateMetadata }
export default Page
