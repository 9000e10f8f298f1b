import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { PageHead } from '#design/PageHead.tsx'
import { isLanguage, toLanguage } from '#languages/language.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { clientAddress } from '#platform/clientAddress.ts'
import { limitRate } from '#platform/forms/limitRate.ts'
import { pressPhotosAddress } from '#publication/pageAddresses.ts'
import { loadPhotoSearch } from '#search/photos/loadPhotoSearch.ts'
import { photoQueryAddress, readPhotoQuery } from '#search/photos/photoQuery.ts'
import { PhotoSearchPage } from '#search/photos/PhotoSearchPage.tsx'
import type { Given } from '#search/site/searchQuery.ts'
import { answerStatus } from '#site/answerStatus.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { Lightbox } from '#site/islands/Lightbox.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { toMetadata } from '#site/toMetadata.ts'
import { NotHere } from '../../../NotHere.tsx'
import { loadSettings, openPayload } from '../../../openSite.ts'

// These pages are kept nowhere: a program that asks for thousands of them takes the feeds.
const maySearch = limitRate({ most: 120, minutes: 1 })

type Props = { params: Promise<{ language: string }>; searchParams: Promise<Given> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = toLanguage((await params).language)
  const given = await searchParams
  const page = toMetadata({
    language,
    title: sayPressPhotos(language, 'title'),
    description: sayPressPhotos(language, 'intro'),
    address: pressPhotosAddress(language),
    versions: everyLanguage(pressPhotosAddress),
    settings: await loadSettings(),
  })
  // Each question is a page of its own: nothing for a search engine to keep.
  return Object.keys(given).length > 0 ? { ...page, robots: { index: false } } : page
}

const Page = async ({ params, searchParams }: Props) => {
  const { language: given } = await params
  const language = toLanguage(given)
  if (!isLanguage(given)) return <NotHere language={language} />
  const versions = everyLanguage(pressPhotosAddress)
  if (!maySearch(clientAddress(await headers()))) {
    answerStatus(429)
    return (
      <SitePage language={language} settings={await loadSettings()} versions={versions} section="press">
        <PageHead title={sayPressPhotos(language, 'title')} intro={sayPressPhotos(language, 'tooOften')} />
      </SitePage>
    )
  }
  const [found, settings] = await Promise.all([loadPhotoSearch(await openPayload(), language, readPhotoQuery(await searchParams)), loadSettings()])
  if (found.results === undefined) answerStatus(503)
  return (
    <SitePage language={language} settings={settings} versions={everyLanguage((one) => photoQueryAddress(one, found.query))} section="press">
      <PhotoSearchPage found={found} language={language} />
      <Lightbox language={language} />
    </SitePage>
  )
}

export default Page
