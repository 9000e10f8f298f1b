import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { cache } from 'react'
import { loadViews } from '#analytics/loadViews.ts'
import { viewMark } from '#analytics/viewMark.ts'
import { loadStory, type StoryAnswer } from '#content/news/site/loadStory.ts'
import { StoryPage } from '#content/news/site/StoryPage.tsx'
import { toPlainText } from '#content/news/toPlainText.ts'
import { newsCard } from '#feeds/cards/toCard.ts'
import { changedAt } from '#feeds/changedAt.ts'
import { storyThings } from '#feeds/structured-data/toPageThings.ts'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import { env } from '#platform/env.ts'
import { textIn } from '#publication/inLanguage.ts'
import { frontAddress, newsAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { Lightbox } from '#site/islands/Lightbox.tsx'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { StructuredData } from '#site/StructuredData.tsx'
import { noticeMetadata, toMetadata } from '#site/toMetadata.ts'
import { NotHere, NotInThisLanguage, WithdrawnHere } from '../../../NotHere.tsx'
import { loadSettings, openPayload } from '../../../openSite.ts'

type Props = { params: Promise<{ language: string; slug: string }> }

const unknown: StoryAnswer = { kind: 'unknown' }

const load = cache(async (language: Language, slug: string) => loadStory(await openPayload(), language, slug))

const open = async ({ params }: Props) => {
  const { language: given, slug } = await params
  const language = toLanguage(given)
  const [story, settings] = await Promise.all([isLanguage(given) ? load(language, slug) : unknown, loadSettings()])
  if (story.kind === 'moved') {
    if (story.forEver) permanentRedirect(story.to)
    redirect(story.to)
  }
  return { language, story, settings }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, story, settings } = await open(props)
  switch (story.kind) {
    case 'unknown':
      return noticeMetadata(language, 'notFoundTitle')
    case 'withdrawn':
      return noticeMetadata(language, 'withdrawnTitle')
    case 'otherLanguage':
      return noticeMetadata(language, 'otherLanguageTitle')
    case 'story': {
      const { item, versions, topics, parts } = story
      return toMetadata({
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
      })
    }
  }
}

const Page = async (props: Props) => {
  const { language, story, settings } = await open(props)
  switch (story.kind) {
    case 'unknown':
      return <NotHere language={language} />
    case 'withdrawn':
      return <WithdrawnHere language={language} withdrawn={story.withdrawn} versions={everyLanguage(frontAddress)} />
    case 'otherLanguage':
      return <NotInThisLanguage language={language} versions={story.versions} />
    case 'story':
      return (
        <SitePage language={language} settings={settings} versions={story.versions} section="news">
          <StructuredData things={storyThings(story, settings)} />
          <StoryPage story={story} language={language} siteUrl={env().siteUrl} views={(await loadViews(await openPayload(), story.item)) || undefined} />
          <Island name="view" mark={viewMark(env().payloadSecret, story.item.story)} />
          <Island name="share" />
          {story.parts.photos.size > 1 ? <Lightbox language={language} /> : null}
        </SitePage>
      )
  }
}

export default Page
