import type { Metadata } from 'next'
import { isLanguage, toLanguage } from '#languages/language.ts'
import { saySearch } from '#languages/messages/search.ts'
import { loadSearch } from '#search/site/loadSearch.ts'
import { SearchPage } from '#search/site/SearchPage.tsx'
import { type Given, readSearchQuery, searchQueryAddress } from '#search/site/searchQuery.ts'
import { answerStatus } from '#site/answerStatus.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { Suggestions } from '#site/islands/Suggestions.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { toMetadata } from '#site/toMetadata.ts'
import { searchAddress } from '#publication/pageAddresses.ts'
import { NotHere } from '../../NotHere.tsx'
import { loadSettings, openPayload } from '../../openSite.ts'

type Props = { params: Promise<{ language: string }>; searchParams: Promise<Given> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = toLanguage((await params).language)
  const { text } = readSearchQuery(await searchParams)
  const title = text ? saySearch(language, 'titleWith', { text: text.slice(0, 80) }) : saySearch(language, 'title')
  const page = toMetadata({ language, title, description: saySearch(language, 'intro'), address: searchAddress(language), versions: everyLanguage(searchAddress), settings: await loadSettings() })
  // Each question is a page of its own: nothing for a search engine to keep.
  return text ? { ...page, robots: { index: false } } : page
}

const Page = async ({ params, searchParams }: Props) => {
  const { language: given } = await params
  const language = toLanguage(given)
  if (!isLanguage(given)) return <NotHere language={language} />
  const payload = await openPayload()
  const [found, settings] = await Promise.all([loadSearch(payload, language, readSearchQuery(await searchParams)), loadSettings()])
  if (found.results === undefined) answerStatus(503)
  const versions = everyLanguage((one) => searchQueryAddress(one, found.query, { page: 1 }))
  return (
    <SitePage language={language} settings={settings} versions={versions} section="search">
      <SearchPage found={found} language={language} />
      <Suggestions language={language} />
    </SitePage>
  )
}

export default Page
