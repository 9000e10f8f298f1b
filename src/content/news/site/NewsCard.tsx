import { Moment } from '#design/Moment.tsx'
import type { Language } from '#languages/language.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { Picture } from '../../photos/site/Picture.tsx'
import { Kicker } from './Kicker.tsx'
import type { CardNews } from './cardFields.ts'
import type { NewsCards } from './loadNewsList.ts'

type Props = {
  item: CardNews
  cards: Pick<NewsCards, 'photos' | 'topics'>
  language: Language
  heading?: 'h2' | 'h3'
  className?: string
  /** How wide the picture is drawn; without it there is none. */
  sizes?: string
  first?: boolean
  withLead?: boolean
}

/** A headline beyond this is set smaller: five lines are meant, seven would be a wall. */
export const isLong = (headline: string): boolean => headline.length > 90

/** A story among others: picture where there is one, topic, headline, lead, time. */
export const NewsCard = ({ item, cards, language, heading: Heading = 'h3', className, sizes, first, withLead = true }: Props) => {
  const photo = sizes && item.hero ? cards.photos.get(item.hero) : undefined
  return (
    <article className={['card', className, photo ? undefined : 'plain', isLong(item.headline) ? 'long' : undefined].filter(Boolean).join(' ')} lang={item.language === language ? undefined : item.language}>
      {photo && sizes ? (
        <div className="card-picture">
          <Picture photo={photo} language={language} shape="card" sizes={sizes} first={first} silent />
        </div>
      ) : null}
      <div className="card-words">
        <Kicker item={item} topic={cards.topics.get(item.topics[0] ?? '')} language={language} />
        <Heading className="card-headline">
          <a href={newsAddress(item.language, item.slug)}>{item.headline}</a>
        </Heading>
        {withLead && item.lead ? <p className="card-lead">{item.lead}</p> : null}
        <p className="quiet" lang={item.language === language ? undefined : language}>
          <Moment at={item.shownAt} language={language} />
        </p>
      </div>
    </article>
  )
}
