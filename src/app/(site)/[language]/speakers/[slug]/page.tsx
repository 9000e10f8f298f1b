import type { Metadata } from 'next'
import { cache } from 'react'
import { NewsList } from '#content/news/site/NewsList.tsx'
import { QuoteFigure } from '#content/quotes/site/QuoteFigure.tsx'
import { SpeakerPage } from '#content/speakers/site/SpeakerPage.tsx'
import { Section } from '#design/Section.tsx'
import { isLanguage, toLanguage, type Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { findOnePublic, findPublic, findPublicById } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { speakerAddress } from '#publication/pageAddresses.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { noticeMetadata, toMetadata } from '#site/toMetadata.ts'
import { NotHere } from '../../../NotHere.tsx'
import { loadSettings, openPayload } from '../../../openSite.ts'

type Props = { params: Promise<{ language: string; slug: string }> }

const load = cache(async (language: Language, slug: string) => {
  const payload = await openPayload()
  const speaker = await findOnePublic(payload, 'speakers', { slug: { equals: slug } })
  if (!speaker) return undefined
  const [portrait, quotes, stories] = await Promise.all([
    speaker.portrait ? findPublicById(payload, 'photos', speaker.portrait) : undefined,
    findPublic(payload, 'quotes', { where: { speaker: { equals: speaker.id } }, sort: ['-saidAt', '-publishedAt'] }),
    findPublic(payload, 'news', {
      where: { and: [{ speakers: { in: [speaker.id] } }, { language: { equals: language } }] },
      withoutBody: true,
    }),
  ])
  return { speaker, portrait, quotes: quotes.items, stories: stories.items }
})

const open = async ({ params }: Props) => {
  const { language: given, slug } = await params
  const language = toLanguage(given)
  const [found, settings] = await Promise.all([isLanguage(given) ? load(language, slug) : undefined, loadSettings()])
  return { language, versions: everyLanguage((one) => speakerAddress(one, slug)), settings, found }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, found, versions, settings } = await open(props)
  if (!found) return noticeMetadata(language, 'notFoundTitle')
  const { speaker } = found
  const [position] = speaker.positions.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
  const description = position && textIn(position.title, language)
  return toMetadata({ language, title: textIn(speaker.name, language), description, address: speakerAddress(language, speaker.slug), versions, settings })
}

const Page = async (props: Props) => {
  const { language, found, versions, settings } = await open(props)
  if (!found) return <NotHere language={language} />
  const { speaker, portrait, quotes, stories } = found
  const quoteList =
    quotes.length > 0 ? (
      <Section title={saySite(language, 'quotesOf')}>
        {quotes.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} speaker={speaker} language={language} />
        ))}
      </Section>
    ) : null
  const storyList =
    stories.length > 0 ? (
      <Section title={saySite(language, 'storiesWith')}>
        <NewsList items={stories} language={language} heading="h3" />
      </Section>
    ) : null
  return (
    <SitePage language={language} settings={settings} versions={versions}>
      <SpeakerPage speaker={speaker} portrait={portrait} language={language} quotes={quoteList} stories={storyList} />
    </SitePage>
  )
}

export default Page
