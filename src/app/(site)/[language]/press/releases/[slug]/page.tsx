import '#design/forms.css'
import '#design/press.css'
import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { cache } from 'react'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { loadRelease, type ReleaseAnswer } from '#press-room/releases/loadRelease.ts'
import { measureRelease } from '#press-room/releases/measureRelease.ts'
import { ReleasePage } from '#press-room/releases/site/ReleasePage.tsx'
import { frontAddress, newsAddress, releaseAddress } from '#publication/pageAddresses.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { Island } from '#site/islands/Island.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { systemLinks } from '#site/systemLinks.ts'
import { noticeMetadata, toMetadata } from '#site/toMetadata.ts'
import { NotHere, NotInThisLanguage, WithdrawnHere } from '../../../../NotHere.tsx'
import { loadSettings, openPayload } from '../../../../openSite.ts'
import { Watch } from '../../../../Watch.tsx'

type Props = { params: Promise<{ language: string; slug: string }> }

const unknown: ReleaseAnswer = { kind: 'unknown' }

const load = cache(async (language: Language, slug: string) => loadRelease(await openPayload(), language, slug))

const open = async ({ params }: Props) => {
  const { language: given, slug } = await params
  const language = toLanguage(given)
  const [release, settings] = await Promise.all([isLanguage(given) ? load(language, slug) : unknown, loadSettings()])
  if (release.kind === 'moved') {
    if (release.forEver) permanentRedirect(release.to)
    redirect(release.to)
  }
  return { language, release, settings }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, release, settings } = await open(props)
  switch (release.kind) {
    case 'unknown':
      return noticeMetadata(language, 'notFoundTitle')
    case 'withdrawn':
      return noticeMetadata(language, 'withdrawnTitle')
    case 'otherLanguage':
      return noticeMetadata(language, 'otherLanguageTitle')
    case 'release': {
      const { item, versions } = release
      const title = `${item.headline} · ${sayPress(language, 'material')}`
      const metadata = toMetadata({ language, title, description: item.lead, address: releaseAddress(language, item.slug), versions, settings })
      // Search engines are to find the story itself.
      return { ...metadata, alternates: { canonical: newsAddress(language, item.slug) } }
    }
  }
}

const Page = async (props: Props) => {
  const { language, release, settings } = await open(props)
  switch (release.kind) {
    case 'unknown':
      return <NotHere language={language} />
    case 'withdrawn':
      return <WithdrawnHere language={language} withdrawn={release.withdrawn} versions={everyLanguage(frontAddress)} />
    case 'otherLanguage':
      return <NotInThisLanguage language={language} versions={release.versions} />
    case 'release':
      return (
        <SitePage language={language} settings={settings} versions={release.versions} section="press">
          <ReleasePage release={release} sizes={await measureRelease(await openPayload(), release, settings)} settings={settings} language={language} systems={systemLinks(language, release.item.id)} />
          <Watch collection="news" item={release.item.id} language={language} />
          <Island name="copy" />
          <Island name="basket" />
        </SitePage>
      )
  }
}

export default Page
