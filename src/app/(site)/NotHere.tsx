import type { ReactNode } from 'react'
import type { Language } from '#languages/language.ts'
import type { Withdrawn } from '#publication/findPublic.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import { answerStatus } from '#site/answerStatus.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import type { Versions } from '#site/LanguageSwitch.tsx'
import { NotFoundPage } from '#site/NotFoundPage.tsx'
import { OtherLanguagePage } from '#site/OtherLanguagePage.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { WayOn } from '#site/WayOn.tsx'
import { WithdrawnPage } from '#site/WithdrawnPage.tsx'
import { loadNewsList } from '#content/news/site/loadNewsList.ts'
import { NewsRows } from '#content/news/site/NewsRows.tsx'
import { loadSettings, openPayload } from './openSite.ts'

const latestCount = 6

/** From a page with nothing on it a reader still finds what is new. */
const LatestWayOn = async ({ language }: { language: Language }) => {
  const latest = await loadNewsList(await openPayload(), language, 1, undefined, latestCount)
  return <WayOn language={language}>{latest.items.length > 0 ? <NewsRows cards={latest} language={language} /> : null}</WayOn>
}

/** The not-found page of a language. Next's own `notFound()` sends an empty page that only a script can fill. */
export const NotHere = async ({ language, children }: { language: Language; children?: ReactNode }) => {
  answerStatus(404)
  return (
    <SitePage language={language} settings={await loadSettings()} versions={everyLanguage(frontAddress)}>
      <NotFoundPage language={language} />
      {children}
      <LatestWayOn language={language} />
    </SitePage>
  )
}

/** In place of what was taken down. */
export const WithdrawnHere = async ({ language, withdrawn, versions }: { language: Language; withdrawn: Withdrawn; versions: Versions }) => {
  answerStatus(410)
  return (
    <SitePage language={language} settings={await loadSettings()} versions={versions}>
      <WithdrawnPage language={language} withdrawn={withdrawn} />
      <LatestWayOn language={language} />
    </SitePage>
  )
}

/** In place of what is there in other languages only. */
export const NotInThisLanguage = async ({ language, versions }: { language: Language; versions: Versions }) => {
  answerStatus(404)
  return (
    <SitePage language={language} settings={await loadSettings()} versions={versions}>
      <OtherLanguagePage language={language} versions={versions} />
      <LatestWayOn language={language} />
    </SitePage>
  )
}
