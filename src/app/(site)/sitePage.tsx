import type { Metadata } from 'next'
import type { Payload } from 'payload'
import { permanentRedirect } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { pageThings } from '#feeds/structured-data/toPageThings.ts'
import type { Things } from '#feeds/structured-data/toScriptText.ts'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import type { Withdrawn } from '#publication/findPublic.ts'
import { pageAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import type { SectionName } from '#site/sections.ts'
import { SitePage } from '#site/SitePage.tsx'
import { StructuredData } from '#site/StructuredData.tsx'
import { noticeMetadata, toMetadata } from '#site/toMetadata.ts'
import { NotHere, WithdrawnHere } from './NotHere.tsx'
import { loadSettings, openPayload } from './openSite.ts'
import { parsePage } from './parsePage.ts'

type Params = { language: string; slug?: string; id?: string }
type Props = { params: Promise<Params>; searchParams: Promise<{ page?: string | string[] }> }

type Asked = { language: Language; page: number; settings: PublicSettings }

type Spec<Found extends object> = {
  section?: SectionName
  /** What stands at the address: `name` is its slug or id. Undefined where nothing does, or no more on this page. */
  load: (payload: Payload, language: Language, page: number, name: string) => Promise<Found | { withdrawn: Withdrawn } | undefined>
  /** Without the title a page has the house's own. */
  title?: (found: Found, language: Language) => string
  description?: (found: Found, language: Language) => string | undefined
  address: (language: Language, name: string) => string
  draw: (found: Found, asked: Asked) => ReactNode
  /** The name that the page has in its address today: from one that it had once the reader is led on. */
  slug?: (found: Found) => string
  /** What search engines, messengers and feed readers are told, beside title and description. */
  outward?: (found: Found, asked: Asked) => Outward
}

type Outward = Pick<Parameters<typeof toMetadata>[0], 'card' | 'feed' | 'isEmbeddable'> & { things?: Things }

/** A public page that is there in every language: what its address leads to, or the notice that stands in its place. */
export function sitePage<Found extends object>({ section, load, title, description, address, draw, slug: slugOf, outward }: Spec<Found>) {
  // Once a page, for what stands in its head and for its body.
  const loadOnce = cache(async (language: Language, page: number, name: string) => load(await openPayload(), language, page, name))

  const open = async ({ params, searchParams }: Props) => {
    const { language: given, slug, id } = await params
    const language = toLanguage(given)
    const name = slug ?? id ?? ''
    const page = isLanguage(given) ? parsePage((await searchParams).page) : undefined
    const [found, settings] = await Promise.all([page === undefined ? undefined : loadOnce(language, page, name), loadSettings()])
    const slugToday = found && !('withdrawn' in found) ? slugOf?.(found) : undefined
    if (slugToday !== undefined && slugToday !== name) permanentRedirect(pageAddress(address(language, slugToday), page ?? 1))
    return { language, name, page: page ?? 1, found, settings }
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { language, name, page, found, settings } = await open(props)
    if (!found) return noticeMetadata(language, 'notFoundTitle')
    if ('withdrawn' in found) return noticeMetadata(language, 'withdrawnTitle')
    const { card, feed, isEmbeddable } = outward?.(found, { language, page, settings }) ?? {}
    return toMetadata({
      language,
      title: title?.(found, language),
      description: description?.(found, language),
      address: pageAddress(address(language, name), page),
      versions: everyLanguage((one) => pageAddress(address(one, name), page)),
      settings,
      card,
      feed,
      isEmbeddable,
    })
  }

  async function Page(props: Props) {
    const { language, name, page, found, settings } = await open(props)
    if (!found) return <NotHere language={language} />
    const versions = everyLanguage((one) => address(one, name))
    if ('withdrawn' in found) return <WithdrawnHere language={language} withdrawn={found.withdrawn} versions={versions} />
    const asked = { language, page, settings }
    const heading = title?.(found, language)
    const crumbs = heading ? [{ name: heading, address: address(language, name) }] : []
    const things = outward?.(found, asked).things ?? pageThings(settings, language, crumbs)
    return (
      <SitePage language={language} settings={settings} versions={versions} section={section}>
        <StructuredData things={things} />
        {draw(found, asked)}
      </SitePage>
    )
  }

  return { generateMetadata, Page }
}

/** A list that has come to its end has no such page; its first page is there even when it is empty. */
export const onPage = <List extends { items: readonly unknown[] }>(list: List, page: number): List | undefined =>
  page > 1 && list.items.length === 0 ? undefined : list
