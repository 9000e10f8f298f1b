import type { Language } from '#languages/language.ts'
import { QuoteFigure } from './QuoteFigure.tsx'
import type { ListedQuote } from './quoteFields.ts'
import type { QuotedSpeaker } from './speakerFields.ts'

type Props = { quotes: { items: ListedQuote[]; speakers: Map<string, QuotedSpeaker> }; language: Language }

/** Quotes under one another. */
export const QuoteList = ({ quotes: { items, speakers }, language }: Props) => (
  <ul className="quote-list">
    {items.map((quote) => (
      <li key={quote.id}>
        <QuoteFigure quote={quote} speaker={speakers.get(quote.speaker)} language={language} />
      </li>
    ))}
  </ul>
)
