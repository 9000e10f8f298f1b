import type { Metadata } from 'next'
import { cache } from 'react'
import { NewsList } from '#content/news/site/NewsList.tsx'
import { QuotePage } from '#content/quotes/site/QuotePage.tsx'
import { Section } from '#design/Section.tsx'
import { saySite } from '#languages/messages/site.ts'
import { isLanguage, toLanguage } from '#languages/language.ts'
import { findPublic, findPublicById, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { quoteAddress } from '#publication/pageAddresses.ts'
import type { PublicNews, PublicQuote, PublicSpeaker } from '#publication/publicContent.ts'
import { answerStatus } from '#site/answerStatus.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { noticeMetadata, toMetadata } from '#site/toMetadata.ts'
import { WithdrawnPage } from '#site/WithdrawnPage.tsx'
import { NotHere } from '../../../NotHere.tsx'
import { loadSettings, openPayload } from '../../../openSite.ts'

type Props = { params: Promise<{ language: string; id: string }> }

type Found = { quote?: PublicQuote; speaker?: PublicSpeaker; stories?: PublicNews[]; withdrawn?: Withdrawn }

const nothing: Found = {}

const load = cache(async (id: string): Promise<Found> => {
  const payload = await openPayload()
  const quote = await findPublicById(payload, 'quotes', id)
  if (!quote) return { withdrawn: await findWithdrawn(payload, 'quotes', { id: { equals: id } }) }
  const [speaker, stories] = await Promise.all([
    findPublicById(payload, 'speakers', quote.speaker),
    findPublic(payload, 'news', { where: { quotes: { in: [id] } }, withoutBody: true }),
  ])
  return { quote, speaker, stories: stories.items }
})

const open = async ({ params }: Props) => {
  const { language, id } = await params
  const [found, settings] = await Promise.all([isLanguage(language) ? load(id) : nothing, loadSettings()])
  return { language: toLanguage(language), versions: everyLanguage((one) => quoteAddress(one, id)), settings, ...found }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, quote, speaker, withdrawn, versions, settings } = await open(props)
  if (withdrawn) return noticeMetadata(language, 'withdrawnTitle')
  if (!quote) return noticeMetadata(language, 'notFoundTitle')
  const title = [saySite(language, 'quote'), speaker && textIn(speaker.name, language)].filter(Boolean).join(': ')
  const description = textIn(quote.text, language)
  return toMetadata({ language, title, description, address: quoteAddress(language, quote.id), versions, settings })
}

const Page = async (props: Props) => {
  const { language, quote, speaker, stories = [], withdrawn, versions, settings } = await open(props)
  if (withdrawn) answerStatus(410)
  else if (!quote) return <NotHere language={language} />
  // The language versions of one story are one story: the reader's own, where there is one.
  const mine = stories.filter((item) => item.language === language || !stories.some((other) => other.story === item.story && other.language === language))
  const list =
    mine.length > 0 ? (
      <Section title={saySite(language, 'inStories')}>
        <NewsList items={mine} language={language} heading="h3" />
      </Section>
    ) : null
  return (
    <SitePage language={language} settings={settings} versions={versions}>
      {quote ? <QuotePage quote={quote} speaker={speaker} language={language} stories={list} /> : null}
      {withdrawn ? <WithdrawnPage language={language} withdrawn={withdrawn} /> : null}
    </SitePage>
  )
}

export default Page
