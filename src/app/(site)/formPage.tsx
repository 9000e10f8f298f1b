import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { Payload } from 'payload'
import { cache, type ReactNode } from 'react'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import { readFilled } from '#platform/forms/filled.ts'
import { answerStatus } from '#site/answerStatus.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { toMetadata } from '#site/toMetadata.ts'
import { NotHere } from './NotHere.tsx'
import { loadSettings, openPayload } from './openSite.ts'

type Params = { language: string; token?: string; slug?: string }
type Props = { params: Promise<Params>; searchParams: Promise<{ said?: string | string[] }> }

type Asked = {
  language: Language
  name: string
  said: string | undefined
  /** What was filled in into the form that was just refused. */
  filled: URLSearchParams | undefined
}

type Spec<Found extends object> = {
  /** Undefined where nothing is at the address. */
  load: (payload: Payload, language: Language, name: string) => Promise<Found | undefined>
  title: (found: Found, language: Language) => string
  address: (language: Language, name: string) => string
  draw: (found: Found, asked: Asked) => ReactNode
  /** Another status than 200, for what is there and good for nothing. */
  status?: (found: Found) => 404 | 410 | undefined
  /** A page that belongs to one person is for no search engine. */
  isPersonal?: boolean
}

/** A page of the press room around a form: made anew for every asker, with what became of the form in its address. */
export function formPage<Found extends object>({ load, title, address, draw, status, isPersonal }: Spec<Found>) {
  const loadOnce = cache(async (language: Language, name: string) => load(await openPayload(), language, name))

  const open = async ({ params, searchParams }: Props) => {
    const { language: given, token, slug } = await params
    const { said } = await searchParams
    const language = toLanguage(given)
    const name = token ?? slug ?? ''
    const found = isLanguage(given) ? await loadOnce(language, name) : undefined
    return { found, language, name, said: typeof said === 'string' ? said : undefined }
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { found, language, name, said } = await open(props)
    if (!found) return { robots: { index: false } }
    const page = toMetadata({ language, title: title(found, language), address: address(language, name), versions: everyLanguage((one) => address(one, name)), settings: await loadSettings() })
    // An address that carries somebody's link is told to no other site.
    if (isPersonal) return { title: page.title as string, robots: { index: false }, referrer: 'same-origin' }
    return said ? { ...page, robots: { index: false } } : page
  }

  async function Page(props: Props) {
    const { found, language, name, said } = await open(props)
    if (!found) return <NotHere language={language} />
    const filled = said?.startsWith('refused') ? readFilled(await headers()) : undefined
    const other = status?.(found) ?? (said?.startsWith('refused') ? (said === 'refusedOften' ? 429 : 400) : undefined)
    if (other) answerStatus(other)
    return (
      <SitePage language={language} settings={await loadSettings()} versions={everyLanguage((one) => address(one, name))} section="press">
        {draw(found, { language, name, said, filled })}
      </SitePage>
    )
  }

  return { generateMetadata, Page }
}
