import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { cache } from 'react'
import { loadViews } from '#analytics/loadViews.ts'
import { viewMark } from '#analytics/viewMark.ts'
import { loadStory, type StoryAnswer } from '#content/news/site/loadStory.ts'
import { StoryPage } from '#content/news/site/StoryPage.tsx'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import { env } from '#platform/env.ts'
import { frontAddress, newsAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
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
      const { headline, lead, slug } = story.item
      return toMetadata({ language, title: headline, description: lead, address: newsAddress(language, slug), versions: story.versions, settings })
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
          <StoryPage story={story} language={language} siteUrl={env().siteUrl} views={(await loadViews(await openPayload(), story.item)) || undefined} />
          <Island name="view" mark={viewMark(env().payloadSecret, story.item.story)} />
          <Island name="share" />
        </SitePage>
      )
  }
}

export default Page
