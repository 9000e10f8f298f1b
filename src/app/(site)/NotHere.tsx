import type { Language } from '#languages/language.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import { answerStatus } from '#site/answerStatus.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { NotFoundPage } from '#site/NotFoundPage.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { loadSettings } from './openSite.ts'

/** The not-found page of a language. Next's own `notFound()` sends an empty page that only a script can fill. */
export const NotHere = async ({ language }: { language: Language }) => {
  answerStatus(404)
  return (
    <SitePage language={language} settings={await loadSettings()} versions={everyLanguage(frontAddress)}>
      <NotFoundPage language={language} />
    </SitePage>
  )
}
