import type { Metadata } from 'next'
import { everyLanguage } from '#site/everyLanguage.ts'
import { NotFoundPage } from '#site/NotFoundPage.tsx'
import { siteLanguage } from '#site/siteLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { noticeMetadata } from '#site/toMetadata.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import { loadSettings } from '../openSite.ts'

export const generateMetadata = async (): Promise<Metadata> => noticeMetadata(await siteLanguage(), 'notFoundTitle')

const NotFound = async () => {
  const language = await siteLanguage()
  return (
    <SitePage language={language} settings={await loadSettings()} versions={everyLanguage(frontAddress)}>
      <NotFoundPage language={language} />
    </SitePage>
  )
}

export default NotFound
