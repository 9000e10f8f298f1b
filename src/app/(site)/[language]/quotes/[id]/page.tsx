import { NewsRows } from '#content/news/site/NewsRows.tsx'
import { QuoteList } from '#content/quotes/site/QuoteList.tsx'
import { QuotePage } from '#content/quotes/site/QuotePage.tsx'
import { loadQuote } from '#content/quotes/site/loadQuote.ts'
import { Section } from '#design/Section.tsx'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import { quoteAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'quotes',
  load: (payload, language, _, id) => loadQuote(payload, language, id),
  title: ({ speaker }, language) => [saySite(language, 'quote'), speaker && textIn(speaker.name, language)].filter(Boolean).join(': '),
  description: ({ quote }, language) => textIn(quote.text, language),
  address: quoteAddress,
  draw: (found, { language }) => (
    <QuotePage found={found} language={language}>
      {found.stories.items.length > 0 ? (
        <Section title={saySite(language, 'inStories')}>
          <NewsRows cards={found.stories} language={language} />
        </Section>
      ) : null}
      {found.more.length > 0 ? (
        <Section title={sayPages(language, 'moreOfSpeaker')}>
          <QuoteList quotes={{ items: found.more, speakers: new Map(found.speaker && [[found.speaker.id, found.speaker]]) }} language={language} />
        </Section>
      ) : null}
    </QuotePage>
  ),
})

export { generateMetadata }
export default Page
