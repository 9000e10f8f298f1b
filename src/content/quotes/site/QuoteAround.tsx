import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { NewsRows } from '../../news/site/NewsRows.tsx'
import type { QuoteFound } from './loadQuote.ts'
import { QuoteList } from './QuoteList.tsx'

/** The stories that carry a quote, and what else its speaker said. */
export const QuoteAround = ({ found: { stories, more, speaker }, language }: { found: QuoteFound; language: Language }) => (
  <>
    {stories.items.length > 0 ? (
      <Section title={saySite(language, 'inStories')}>
        <NewsRows cards={stories} language={language} />
      </Section>
    ) : null}
    {more.length > 0 ? (
      <Section title={sayPages(language, 'moreOfSpeaker')}>
        <QuoteList quotes={{ items: more, speakers: new Map(speaker && [[speaker.id, speaker]]) }} language={language} />
      </Section>
    ) : null}
  </>
)
