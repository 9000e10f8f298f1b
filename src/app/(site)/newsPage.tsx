import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import type { Payload } from 'payload'
import { cache, type ReactNode } from 'react'
import type { StoryAnswer } from '#content/news/site/loadStory.ts'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import type { Versions } from '#site/LanguageSwitch.tsx'
import type { SectionName } from '#site/sections.ts'
import { SitePage } from '#site/SitePage.tsx'
import { noticeMetadata } from '#site/toMetadata.ts'
import { NotHere, NotInThisLanguage, WithdrawnHere } from './NotHere.tsx'
import { loadSettings, openPayload } from './openSite.ts'

type Props = { params: Promise<{ language: string; slug: string }> }

type Shown = { kind: 'story' | 'release'; versions: Versions }
type Asked = { language: Language; settings: PublicSettings }

type Spec<Found extends Shown> = {
  section: SectionName
  load: (payload: Payload, language: Language, slug: string) => Promise<Found | Exclude<StoryAnswer, { kind: 'story' }>>
  metadata: (found: Found, asked: Asked) => Metadata
  draw: (found: Found, asked: Asked) => Promise<ReactNode>
}

/** A page of a news item, which is in one language: itself, the way to where it is, or the notice that stands in its place. */
export function newsPage<Found extends Shown>({ section, load, metadata, draw }: Spec<Found>) {
  const loadOnce = cache(async (language: Language, slug: string) => load(await openPayload(), language, slug))

  const open = async ({ params }: Props) => {
    const { language: given, slug } = await params
    const language = toLanguage(given)
    const [found, settings] = await Promise.all([isLanguage(given) ? loadOnce(language, slug) : ({ kind: 'unknown' } as const), loadSettings()])
    if (found.kind !== 'moved') return { language, found, settings }
    return found.forEver ? permanentRedirect(found.to) : redirect(found.to)
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { language, found, settings } = await open(props)
    switch (found.kind) {
      case 'unknown':
        return noticeMetadata(language, 'notFoundTitle')
      case 'withdrawn':
        return noticeMetadata(language, 'withdrawnTitle')
      case 'otherLanguage':
        return noticeMetadata(language, 'otherLanguageTitle')
      default:
        return metadata(found, { language, settings })
    }
  }

  async function Page(props: Props) {
    const { language, found, settings } = await open(props)
    switch (found.kind) {
      case 'unknown':
        return <NotHere language={language} />
      case 'withdrawn':
        return <WithdrawnHere language={language} withdrawn={found.withdrawn} versions={everyLanguage(frontAddress)} />
      case 'otherLanguage':
        return <NotInThisLanguage language={language} versions={found.versions} />
      default:
        return (
          <SitePage language={language} settings={settings} versions={found.versions} section={section}>
            {await draw(found, { language, settings })}
          </SitePage>
        )
    }
  }

  return { generateMetadata, Page }
}
