import type { ReactNode } from 'react'
import { EventPage } from '#content/events/site/EventPage.tsx'
import { showEvent } from '#content/events/site/loadEvents.ts'
import { findVersions, showStory } from '#content/news/site/loadStory.ts'
import { StoryPage } from '#content/news/site/StoryPage.tsx'
import { showPhoto } from '#content/photos/site/loadPhoto.ts'
import { PhotoPage } from '#content/photos/site/PhotoPage.tsx'
import { showQuote } from '#content/quotes/site/loadQuote.ts'
import { QuoteAround } from '#content/quotes/site/QuoteAround.tsx'
import { QuotePage } from '#content/quotes/site/QuotePage.tsx'
import type { Language } from '#languages/language.ts'
import { env } from '#platform/env.ts'
import { findPublicSettings } from '#publication/findPublic.ts'
import { findForPreview } from '#publication/preview/findForPreview.ts'
import type { OpenedRevision } from '#publication/preview/openRevision.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { previewAddress } from '#workflow/revisions/addresses.ts'
import { everyLanguage } from '../everyLanguage.ts'
import type { Versions } from '../LanguageSwitch.tsx'
import { SitePage } from '../SitePage.tsx'
import { PreviewBanner } from './PreviewBanner.tsx'

type Props = { opened: OpenedRevision; language: Language }

/** One revision as its public page will be, whole, under a banner that says what it is. */
export const PreviewPage = async ({ opened, language }: Props) => {
  const settings = await findPublicSettings(opened.req.payload)
  const { page, versions } = await draw(opened, language, settings)
  return (
    <>
      <PreviewBanner opened={opened} />
      <SitePage language={language} settings={settings} versions={versions} section={opened.collection}>
        {page}
      </SitePage>
    </>
  )
}

async function draw(opened: OpenedRevision, language: Language, settings: PublicSettings): Promise<{ page: ReactNode; versions: Versions }> {
  const { collection, content, line, req } = opened
  const { payload } = req
  const address = (one: Language): string => previewAddress(one, collection, line.id)
  const versions = everyLanguage(address)
  switch (collection) {
    case 'news': {
      const others = { ...(await findVersions(payload, content)), [language]: address(language) }
      const story = await showStory(payload, content, others, findForPreview(req))
      return { page: <StoryPage story={story} language={language} siteUrl={env().siteUrl} views={content.earlierViews || undefined} />, versions: others }
    }
    case 'quotes': {
      const found = await showQuote(payload, language, content, findForPreview(req))
      const page = (
        <QuotePage found={found} language={language}>
          <QuoteAround found={found} language={language} />
        </QuotePage>
      )
      return { page, versions }
    }
    case 'photos':
      return { page: <PhotoPage found={await showPhoto(payload, language, content)} settings={settings} language={language} />, versions }
    case 'events':
      return { page: <EventPage found={await showEvent(payload, language, content)} language={language} />, versions }
  }
}
