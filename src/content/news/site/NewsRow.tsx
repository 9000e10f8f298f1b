import type { ReactNode } from 'react'
import type { Language } from '#languages/language.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { Picture } from '../../photos/site/Picture.tsx'
import { Kicker } from './Kicker.tsx'
import type { CardNews } from './cardFields.ts'
import type { NewsCards } from './loadNewsList.ts'

type Props = { item: CardNews; cards: NewsCards; language: Language; heading: 'h3' | 'h4'; time: ReactNode; withLead?: boolean }

/** A story in a list: its time in the margin, then topic and headline; with the lead comes the picture. */
export const NewsRow = ({ item, cards, language, heading: Heading, time, withLead }: Props) => {
  const photo = withLead && item.hero ? cards.photos.get(item.hero) : undefined
  return (
    <li className="row">
      <time className="row-time" dateTime={item.shownAt}>
        {time}
      </time>
      <div className="row-words" lang={item.language === language ? undefined : item.language}>
        <Kicker item={item} topic={cards.topics.get(item.topics[0] ?? '')} language={language} />
        <Heading className="row-headline">
          <a href={newsAddress(item.language, item.slug)}>{item.headline}</a>
        </Heading>
        {withLead && item.lead ? <p className="card-lead">{item.lead}</p> : null}
      </div>
      {photo ? (
        <div className="row-picture">
          <Picture photo={photo} language={language} shape="card" sizes="(min-width: 44rem) 13rem, 6rem" silent />
        </div>
      ) : null}
    </li>
  )
}
