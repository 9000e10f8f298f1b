import type { Metadata } from 'next'
import type { Payload } from 'payload'
import { permanentRedirect, redirect } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { pageThings } from '#feeds/structured-data/toPageThings.ts'
import type { Things } from '#feeds/structured-data/toScriptText.ts'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import type { Withdrawn } from '#publication/findPublic.ts'
import { pageAddress, withQuery } from '#publication/pageAddresses.ts'
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
type Given = Record<string, string | string[] | undefined>
type Props = { params: Promise<Params>; searchParams: Promise<Given> }

type Asked = { language: Language; page: number; query: string; settings: PublicSettings }

type Spec<Found extends object> = {
  section?: SectionName
  /** Meant for who asks alone: nothing for search engines. */
  isPersonal?: boolean
  /** What stands at the address: `name` is its slug or id. Undefined where nothing does, or no more on this page. */
  load: (payload: Payload, language: Language, page: number, name: string, query: string) => Promise<Found | { withdrawn: Withdrawn } | undefined>
  /** Without the title a page has the house's own. */
  title?: (found: Found, language: Language) => string
  description?: (found: Found, language: Language) => string | undefined
  address: (language: Language, name: string) => string
  /** What else in an address chooses what is shown, in one order: `topic=…&year=…`. Undefined for what makes no sense. */
  query?: (given: Given) => string | undefined
  draw: (found: Found, asked: Asked) => ReactNode
  /** What is said besides where nothing is found. */
  missing?: (language: Language) => ReactNode
  /** The name that the page has in its address today: from one that it had once the reader is led on. */
  slug?: (found: Found) => string
  /** What search engines, messengers and feed readers are told, beside title and description. */
  outward?: (found: Found, asked: Asked) => Outward
}

type Outward = Pick<Parameters<typeof toMetadata>[0], 'card' | 'feed' | 'isEmbeddable' | 'item'> & { things?: Things }

/** A public page that is there in every language: what its address leads to, or the notice that stands in its place. */
export function sitePage<Found extends object>({ section, isPersonal, load, title, description, address, query: queryOf, draw, missing, slug: slugOf, outward }: Spec<Found>) {
  // Once a page, for what stands in its head and for its body.
  const loadOnce = cache(async (language: Language, page: number, name: string, query: string) => load(await openPayload(), language, page, name, query))

  const open = async ({ params, searchParams }: Props) => {
    const { language: given, slug, id } = await params
    const language = toLanguage(given)
    const name = slug ?? id ?? ''
    const asked = await searchParams
    const query = queryOf ? queryOf(asked) : ''
    const page = isLanguage(given) && query !== undefined ? parsePage(asked.page) : undefined
    // A form sends the fields that were left open too.
    if (queryOf && query !== undefined && Object.entries(asked).some(([field, value]) => field !== 'page' && value === '')) redirect(pageAddress(withQuery(address(language, name), query), page ?? 1))
    const [found, settings] = await Promise.all([page === undefined ? undefined : loadOnce(language, page, name, query ?? ''), loadSettings()])
    const slugToday = found && !('withdrawn' in found) ? slugOf?.(found) : undefined
    if (slugToday !== undefined && slugToday !== name) permanentRedirect(pageAddress(address(language, slugToday), page ?? 1))
    const addressIn = (one: Language): string => withQuery(address(one, name), query ?? '')
    return { language, page: page ?? 1, query: query ?? '', addressIn, found, settings }
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { language, page, query, addressIn, found, settings } = await open(props)
    if (!found) return noticeMetadata(language, 'notFoundTitle')
    if ('withdrawn' in found) return noticeMetadata(language, 'withdrawnTitle')
    const { card, feed, isEmbeddable, item } = outward?.(found, { language, page, query, settings }) ?? {}
    const metadata = toMetadata({
      language,
      title: title?.(found, language),
      description: description?.(found, language),
      address: pageAddress(addressIn(language), page),
      versions: everyLanguage((one) => pageAddress(addressIn(one), page)),
      settings,
      card,
      feed,
      isEmbeddable,
      item,
    })
    return isPersonal ? { ...metadata, robots: { index: false } } : metadata
  }

  async function Page(props: Props) {
    const { language, page, query, addressIn, found, settings } = await open(props)
    if (!found) return <NotHere language={language}>{missing?.(language)}</NotHere>
    const versions = everyLanguage(addressIn)
    if ('withdrawn' in found) return <WithdrawnHere language={language} withdrawn={found.withdrawn} versions={versions} />
    const asked = { language, page, query, settings }
    const heading = title?.(found, language)
    const crumbs = heading ? [{ name: heading, address: addressIn(language) }] : []
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
