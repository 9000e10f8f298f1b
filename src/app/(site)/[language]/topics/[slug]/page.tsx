import { NewsListPage } from '#content/news/site/NewsListPage.tsx'
import { loadTopic } from '#content/topics/site/loadTopics.ts'
import { topicCard } from '#feeds/cards/toCard.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { topicAddress, topicsAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'topics',
  load: loadTopic,
  title: ({ subject }, language) => textIn(subject.name, language),
  address: topicAddress,
  slug: ({ subject }) => subject.slug,
  outward: ({ subject }, { language, settings }) => ({
    card: topicCard(subject, settings, language),
    feed: { scope: { kind: 'topics', name: subject.slug }, name: textIn(subject.name, language) },
  }),
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
