import { formatDay, formatTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { officeDay } from '#languages/officeDay.ts'
import type { CardNews } from './cardFields.ts'
import type { NewsCards } from './loadNewsList.ts'
import { NewsRow } from './NewsRow.tsx'

/** Stories day by day with their times, as a wire service lists them. */
export const NewsDays = ({ cards, language }: { cards: NewsCards; language: Language }) => (
  <div className="days">
    {byDay(cards.items).map(({ day, items }) => (
      <section key={day} className="day">
        <h2 className="day-name">
          <time dateTime={day}>{formatDay(`${day}T12:00:00Z`, language)}</time>
        </h2>
        <ul className="rows">
          {items.map((item) => (
            <NewsRow key={item.id} item={item} cards={cards} language={language} heading="h3" time={formatTime(item.shownAt)} withLead />
          ))}
        </ul>
      </section>
    ))}
  </div>
)

/** In the order that they come in: a story with an older date of its own may stand among newer ones. */
function byDay(all: CardNews[]): { day: string; items: CardNews[] }[] {
  const days = new Map<string, CardNews[]>()
  for (const item of all) {
    const day = officeDay(item.shownAt)
    const items = days.get(day)
    if (items) items.push(item)
    else days.set(day, [item])
  }
  return [...days].map(([day, items]) => ({ day, items }))
}
