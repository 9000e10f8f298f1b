import { loadViews } from '#analytics/loadViews.ts'
import { viewMark } from '#analytics/viewMark.ts'
import { loadStory } from '#content/news/site/loadStory.ts'
import { StoryPage } from '#content/news/site/StoryPage.tsx'
import { toPlainText } from '#content/news/toPlainText.ts'
import { newsCard } from '#feeds/cards/toCard.ts'
import { changedAt } from '#feeds/changedAt.ts'
import { storyThings } from '#feeds/structured-data/toPageThings.ts'
import { env } from '#platform/env.ts'
import { textIn } from '#publication/inLanguage.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { Lightbox } from '#site/islands/Lightbox.tsx'
import { StructuredData } from '#site/StructuredData.tsx'
import { toMetadata } from '#site/toMetadata.ts'
import { newsPage } from '../../../newsPage.tsx'
import { openPayload } from '../../../openSite.ts'

const { generateMetadata, Page } = newsPage({
  section: 'news',
  load: loadStory,
  metadata: ({ item, versions, topics, parts }, { language, settings }) =>
    toMetadata({
      language,
      title: item.headline,
      description: item.lead || toPlainText(item.body),
      address: newsAddress(language, item.slug),
      versions,
      settings,
      item: { kind: 'news', id: item.id },
      card: newsCard(item, item.hero ? parts.photos.get(item.hero) : undefined, settings),
      article: {
        published: item.publishedAt,
        modified: changedAt(item).toISOString(),
        authors: item.bylines,
        tags: topics.map(({ name }) => textIn(name, language)),
      },
      isEmbeddable: true,
    }),
  draw: async (story, { language, settings }) => (
    <>
      <StructuredData things={storyThings(story, settings)} />
      <StoryPage story={story} language={language} siteUrl={env().siteUrl} views={(await loadViews(await openPayload(), story.item)) || undefined} />
      <Island name="view" mark={viewMark(env().payloadSecret, story.item.story)} />
      <Island name="share" />
      {story.parts.photos.size > 1 ? <Lightbox language={language} /> : null}
    </>
  ),
})

export { generateMetadata }
export default Page
