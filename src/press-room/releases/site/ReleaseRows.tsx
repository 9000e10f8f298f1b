import { formatShortDay, formatTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { Kicker } from '#content/news/site/Kicker.tsx'
import type { NewsCards } from '#content/news/site/loadNewsList.ts'
import { releaseAddress } from '#publication/pageAddresses.ts'

/** Stories under one another, each leading to what can be taken away of it. */
export const ReleaseRows = ({ cards, language }: { cards: NewsCards; language: Language }) => (
  <ul className="rows dated">
    {cards.items.map((item) => (
      <li key={item.id} className="row">
        <time className="row-time" dateTime={item.shownAt}>
          {formatShortDay(item.shownAt, language)} <span>{formatTime(item.shownAt)}</span>
        </time>
        <div className="row-words">
          <Kicker item={item} topic={cards.topics.get(item.topics[0] ?? '')} language={language} />
          <h3 className="row-headline">
            <a href={releaseAddress(item.language, item.slug)}>{item.headline}</a>
          </h3>
        </div>
      </li>
    ))}
  </ul>
)
