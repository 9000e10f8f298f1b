import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { loadFront, parsePage } from '#content/news/site/loadFront.ts'
import { FrontPage } from '#content/news/site/FrontPage.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { toMetadata } from '#site/toMetadata.ts'
import { loadSettings, openPayload, requireLanguage } from '../openSite.ts'

type Props = { params: Promise<{ language: string }>; searchParams: Promise<{ page?: string | string[] }> }

const load = cache(async (language: Language, page: number) => {
  const front = await loadFront(await openPayload(), language, page)
  return page > 1 && front.items.length === 0 ? notFound() : front
})

const open = async ({ params, searchParams }: Props) => ({
  language: requireLanguage((await params).language),
  page: parsePage((await searchParams).page) ?? notFound(),
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, page } = await open(props)
  const address = (one: Language): string => (page === 1 ? frontAddress(one) : `${frontAddress(one)}?page=${page}`)
  const versions = page === 1 ? everyLanguage(frontAddress) : {}
  return toMetadata({ language, description: saySite(language, 'frontDescription'), address: address(language), versions, settings: await loadSettings() })
}

const Page = async (props: Props) => {
  const { language, page } = await open(props)
  const [front, settings] = await Promise.all([load(language, page), loadSettings()])
  return (
    <SitePage language={language} settings={settings} versions={everyLanguage(frontAddress)}>
      <FrontPage front={front} language={language} />
    </SitePage>
  )
}

export default Page
