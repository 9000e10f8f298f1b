import { Moment } from '#design/Moment.tsx'
import { Passage } from '#design/Passage.tsx'
import { UnbrokenNumbers } from '#design/UnbrokenNumbers.tsx'
import { Imprint } from '#content/news/site/Imprint.tsx'
import { Kicker } from '#content/news/site/Kicker.tsx'
import { isLong } from '#content/news/site/NewsCard.tsx'
import { PressContact } from '#content/news/site/PressContact.tsx'
import { StoryBody } from '#content/news/site/StoryBody.tsx'
import { StoryNotes } from '#content/news/site/StoryNotes.tsx'
import { PhotoFigure } from '#content/photos/site/PhotoFigure.tsx'
import { QuoteFigure } from '#content/quotes/site/QuoteFigure.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { sayPress } from '#languages/messages/press.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { newsAddress, releaseAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { AddToBasket } from '../../basket/site/AddToBasket.tsx'
import { releaseFileAddress } from '../../pressFileAddresses.ts'
import type { Release } from '../loadRelease.ts'
import type { Sizes } from '../measureRelease.ts'
import { CopyQuote, CopyText } from './CopyButton.tsx'
import type { SystemLink } from './ForSystems.tsx'
import { ReleaseFiles } from './ReleaseFiles.tsx'

type Props = { release: Release; sizes: Sizes; settings: PublicSettings; language: Language; systems: readonly SystemLink[] }

/** A story as press material: its text ready for pasting, its quotes, whom to call, and every file of it. */
export const ReleasePage = ({ release, sizes, settings, language, systems }: Props) => {
  const { item, parts, quotes, speakers, contacts, topics } = release
  const [about, terms] = [settings.boilerplate, settings.terms].map((texts) => inLanguage(texts, language))
  const hero = item.hero ? parts.photos.get(item.hero) : undefined
  return (
    <article className="release">
      <header className="story-head">
        <Kicker item={item} topic={topics[0]} language={language} />
        <h1 className={isLong(item.headline) ? 'long' : undefined}><UnbrokenNumbers>{item.headline}</UnbrokenNumbers></h1>
        {item.lead ? <p className="lead">{item.lead}</p> : null}
        <p className="dateline">
          <span>
            {item.dateline ? `${item.dateline}, ` : null}
            <Moment at={item.shownAt} language={language} />
          </span>
          {item.bylines.length > 0 ? <strong>{item.bylines.join(', ')}</strong> : null}
        </p>
        <div className="release-bar">
          <CopyText id={item.id} language={language} />
          <AddToBasket item={{ collection: 'news', id: item.id }} language={language} back={releaseAddress(language, item.slug)} />
          <a href={releaseFileAddress(item.id, 'text')}>{sayPress(language, 'plainText')}</a>
          <a href="#files">{sayPress(language, 'files')}</a>
          <a href={newsAddress(language, item.slug)}>{sayPress(language, 'onSite')}</a>
        </div>
      </header>
      <div className="story-text">
        <StoryNotes item={item} language={language} />
        {hero ? <PhotoFigure photo={hero} language={language} first sizes="(min-width: 62rem) 40rem, calc(100vw - 2rem)" /> : null}
        <StoryBody body={item.body} parts={parts} language={language} />
        {item.imprint ? <Imprint imprint={item.imprint} language={language} /> : null}
        {quotes.length > 0 ? (
          <section className="release-quotes">
            <h2>{sayPress(language, 'quotes')}</h2>
            <ul>
              {quotes.map((quote) => (
                <li key={quote.id}>
                  <QuoteFigure quote={quote} speaker={speakers.get(quote.speaker)} language={language} />
                  <CopyQuote quote={quote} speaker={speakers.get(quote.speaker)} language={language} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {contacts.length > 0 ? (
          <section className="press">
            <h2>{saySite(language, 'pressContact')}</h2>
            {contacts.map((contact) => (
              <PressContact key={contact.id} contact={contact} language={language} />
            ))}
          </section>
        ) : null}
        {about ? (
          <section>
            <h2>{sayPages(language, 'house')}</h2>
            <Passage as="p" language={about.language} pageLanguage={language}>
              {about.text}
            </Passage>
          </section>
        ) : null}
        <section>
          <h2>{sayPages(language, 'terms')}</h2>
          {terms ? (
            <Passage as="p" language={terms.language} pageLanguage={language}>
              {terms.text}
            </Passage>
          ) : (
            <p>{saySite(language, 'footer')}</p>
          )}
        </section>
        {settings.imprint ? (
          <section>
            <h2>{saySite(language, 'imprint')}</h2>
            <p>{saySite(language, 'imprintLine', settings.imprint)}</p>
          </section>
        ) : null}
      </div>
      <ReleaseFiles release={release} sizes={sizes} language={language} systems={systems} />
    </article>
  )
}
