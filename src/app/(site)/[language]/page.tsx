import type { Metadata } from 'next'
import { cache } from 'react'
import { loadFront, parsePage } from '#content/news/site/loadFront.ts'
import { FrontPage } from '#content/news/site/FrontPage.tsx'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { noticeMetadata, toMetadata } from '#site/toMetadata.ts'
import { NotHere } from '../NotHere.tsx'
import { loadSettings, openPayload } from '../openSite.ts'

type Props = { params: Promise<{ language: string }>; searchParams: Promise<{ page?: string | string[] }> }

const load = cache(async (language: Language, page: number) => {
  const front = await loadFront(await openPayload(), language, page)
  return page > 1 && front.items.length === 0 ? undefined : front
})

const open = async ({ params, searchParams }: Props) => {
  const { language: given } = await params
  const language = toLanguage(given)
  const page = isLanguage(given) ? parsePage((await searchParams).page) : undefined
  const [front, settings] = await Promise.all([page === undefined ? undefined : load(language, page), loadSettings()])
  return { language, front, settings }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, front, settings } = await open(props)
  if (!front) return noticeMetadata(language, 'notFoundTitle')
  const isFirst = front.page === 1
  const address = isFirst ? frontAddress(language) : `${frontAddress(language)}?page=${front.page}`
  const versions = isFirst ? everyLanguage(frontAddress) : {}
  return toMetadata({ language, description: saySite(language, 'frontDescription'), address, versions, settings })
}

const Page = async (props: Props) => {
  const { language, front, settings } = await open(props)
  if (!front) return <NotHere language={language} />
  return (
    <SitePage language={language} settings={settings} versions={everyLanguage(frontAddress)}>
      <FrontPage front={front} language={language} />
    </SitePage>
  )
}

export default Page
