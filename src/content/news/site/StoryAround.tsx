import { Moment } from '#design/Moment.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import type { LinkedNews } from './cardFields.ts'
import type { Around } from './loadAround.ts'
import { NewsCard } from './NewsCard.tsx'

/** Where to go on from a story. */
export const StoryAround = ({ around: { related, earlier, later }, language }: { around: Around; language: Language }) => (
  <>
    {related.items.length > 0 ? (
      <Section title={saySite(language, 'related')} className="related-stories">
        <div className="columns">
          {related.items.map((item) => (
            <NewsCard key={item.id} item={item} cards={related} language={language} sizes="(min-width: 52rem) 17rem, (min-width: 34rem) 45vw, calc(100vw - 2rem)" withLead={false} />
          ))}
        </div>
      </Section>
    ) : null}
    {earlier || later ? (
      <nav className="earlier-later" aria-label={sayPages(language, 'stories')}>
        {earlier ? <Beside item={earlier} label={`← ${sayPages(language, 'earlier')}`} rel="prev" language={language} /> : null}
        {later ? <Beside item={later} label={`${sayPages(language, 'later')} →`} rel="next" language={language} /> : null}
      </nav>
    ) : null}
  </>
)

const Beside = ({ item, label, rel, language }: { item: LinkedNews; label: string; rel: string; language: Language }) => (
  <a href={newsAddress(item.language, item.slug)} rel={rel} className={rel}>
    <span className="kicker">{label}</span>
    <span className="row-headline">{item.headline}</span>
    <span className="quiet">
      <Moment at={item.shownAt} language={language} />
    </span>
  </a>
)
