import { Moment } from '#design/Moment.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import type { PublicNews, PublicPhoto } from '#publication/publicContent.ts'
import { Picture } from '../../photos/site/Picture.tsx'

type Props = {
  items: PublicNews[]
  language: Language
  photos?: Map<string, PublicPhoto>
  heading?: 'h2' | 'h3'
  /** The first item is shown large. */
  withLeadStory?: boolean
}

/** Stories under one another: headline, lead, kind, time, and a picture where there is one. */
export const NewsList = ({ items, language, photos, heading: Heading = 'h2', withLeadStory }: Props) => (
  <ul className="news-list">
    {items.map((item, index) => {
      const photo = item.hero ? photos?.get(item.hero) : undefined
      const isLead = withLeadStory === true && index === 0
      return (
        <li key={item.id} className={isLead ? 'news lead-story' : 'news'}>
          {photo ? (
            <div className="news-picture">
              <Picture photo={photo} language={language} shape="card" first={isLead} silent />
            </div>
          ) : null}
          <div className="news-words" lang={item.language === language ? undefined : item.language}>
            <p className="kicker">
              {saySite(language, item.kind)}
              {item.nature === 'campaign' ? ` · ${saySite(language, 'campaign')}` : null}
            </p>
            <Heading className="news-headline">
              <a href={newsAddress(item.language, item.slug)}>{item.headline}</a>
            </Heading>
            {item.lead ? <p className="news-lead">{item.lead}</p> : null}
            <p className="quiet">
              <Moment at={item.shownAt} language={language} />
            </p>
          </div>
        </li>
      )
    })}
  </ul>
)
