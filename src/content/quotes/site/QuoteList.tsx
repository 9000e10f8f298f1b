import type { Language } from '#languages/language.ts'
import type { PublicQuote, PublicSpeaker } from '#publication/publicContent.ts'
import { QuoteFigure } from './QuoteFigure.tsx'

type Props = { quotes: { items: PublicQuote[]; speakers: Map<string, PublicSpeaker> }; language: Language }

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
