import { NewsListPage } from '#content/news/site/NewsListPage.tsx'
import { loadTopic } from '#content/topics/site/loadTopics.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { topicAddress, topicsAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'topics',
  load: loadTopic,
  title: ({ subject }, language) => textIn(subject.name, language),
  address: topicAddress,
  draw: ({ subject, list }, { language }) => (
    <NewsListPage
      list={list}
      language={language}
      address={topicAddress(language, subject.slug)}
      kicker={<a href={topicsAddress(language)}>{sayPages(language, 'topics')}</a>}
      title={textIn(subject.name, language)}
      titleLanguage={inLanguage(subject.name, language)?.language}
    />
  ),
})

export { generateMetadata }
export default Page
