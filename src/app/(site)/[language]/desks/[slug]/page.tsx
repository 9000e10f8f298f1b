import { NewsListPage } from '#content/news/site/NewsListPage.tsx'
import { loadDesk } from '#content/topics/site/loadTopics.ts'
import { deskCard } from '#feeds/cards/toCard.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { deskAddress, topicsAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'topics',
  load: loadDesk,
  title: ({ subject }, language) => textIn(subject.name, language),
  address: deskAddress,
  slug: ({ subject }) => subject.slug,
  outward: ({ subject }, { language, settings }) => ({
    card: deskCard(subject, settings, language),
    feed: { scope: { kind: 'desks', name: subject.slug }, name: textIn(subject.name, language) },
  }),
  draw: ({ subject, list }, { language }) => (
    <NewsListPage
      list={list}
      language={language}
      address={deskAddress(language, subject.slug)}
      kicker={<a href={topicsAddress(language)}>{sayPages(language, 'desk')}</a>}
      title={textIn(subject.name, language)}
      titleLanguage={inLanguage(subject.name, language)?.language}
    />
  ),
})

export { generateMetadata }
export default Page
