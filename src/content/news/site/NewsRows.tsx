import { formatShortDay, formatTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import type { NewsCards } from './loadNewsList.ts'
import { NewsRow } from './NewsRow.tsx'

/** A few stories under one another, beneath a heading of their own. */
export const NewsRows = ({ cards, language }: { cards: NewsCards; language: Language }) => (
  <ul className="rows dated">
    {cards.items.map((item) => (
      <NewsRow key={item.id} item={item} cards={cards} language={language} heading="h3" time={<>{formatShortDay(item.shownAt, language)} <span>{formatTime(item.shownAt)}</span></>} />
    ))}
  </ul>
)
