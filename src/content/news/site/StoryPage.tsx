import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { saySite } from '#languages/messages/site.ts'
import { releaseAddress } from '#publication/pageAddresses.ts'
import { Moment } from '#design/Moment.tsx'
import { UnbrokenNumbers } from '#design/UnbrokenNumbers.tsx'
import { DocumentLink } from '../../documents/site/DocumentLink.tsx'
import { Gallery } from '../../photos/site/Gallery.tsx'
import { PhotoFigure } from '../../photos/site/PhotoFigure.tsx'
import { Imprint } from './Imprint.tsx'
import { Kicker } from './Kicker.tsx'
import type { Story } from './loadStory.ts'
import { isLong } from './NewsCard.tsx'
import { PressContact } from './PressContact.tsx'
import { StoryAround } from './StoryAround.tsx'
import { StoryBody } from './StoryBody.tsx'
import { StoryNotes } from './StoryNotes.tsx'
import { storyReferences } from './storyReferences.ts'
import { StorySide } from './StorySide.tsx'

type Props = { story: Story; language: Language; siteUrl: string; views?: number; /** Nobody is offered to share it yet. */ isEmbargoed?: boolean }

/** A story as it is read. The number of views is left out while nobody has counted. */
export const StoryPage = ({ story, language, siteUrl, views, isEmbargoed = false }: Props) => {
  const { item, parts, topics, pressContact } = story
  const hero = item.hero ? parts.photos.get(item.hero) : undefined
  const shown = storyReferences(item.body)
  const gallery = item.gallery.filter((id) => id !== item.hero && !shown.photos.includes(id)).flatMap((id) => parts.photos.get(id) ?? [])
  const documents = item.documents.filter((id) => !shown.documents.includes(id)).flatMap((id) => parts.documents.get(id) ?? [])
  return (
    <>
      <article className="story">
        <header className="story-head">
          <Kicker item={item} topic={topics[0]} language={language} />
          <h1 className={isLong(item.headline) ? 'long' : undefined}><UnbrokenNumbers>{item.headline}</UnbrokenNumbers></h1>
          {item.lead ? <p className="lead">{item.lead}</p> : null}
          <p className="dateline">
            {item.bylines.length > 0 ? (
              <span>
                <span className="visually-hidden">{saySite(language, 'bylines')}: </span>
                <strong>{item.bylines.join(', ')}</strong>
              </span>
            ) : null}
            <span>
              {item.dateline ? `${item.dateline}, ` : null}
              <Moment at={item.shownAt} language={language} />
            </span>
            {item.correctedAt ? (
              <a href="#changes">
                {saySite(language, 'corrected')}: <Moment at={item.correctedAt} language={language} />
              </a>
            ) : null}
          </p>
        </header>
        {hero ? <PhotoFigure photo={hero} language={language} className="photo hero" first sizes="(min-width: 72rem) 68rem, calc(100vw - 2rem)" /> : null}
        <div className="story-text">
          <StoryNotes item={item} language={language} />
          <StoryBody body={item.body} parts={parts} language={language} />
          <Gallery photos={gallery} language={language} />
          {documents.length > 0 ? (
            <section className="files">
              <h2>{saySite(language, 'files')}</h2>
              <ul>
                {documents.map((document) => (
                  <li key={document.id}>
                    <DocumentLink document={document} language={language} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {item.imprint ? <Imprint imprint={item.imprint} language={language} /> : null}
          {pressContact ? (
            <section className="press">
              <h2>{saySite(language, 'pressContact')}</h2>
              <PressContact contact={pressContact} language={language} />
            </section>
          ) : null}
          {isEmbargoed ? null : (
            <p>
              <a href={releaseAddress(language, item.slug)}>{sayPress(language, 'forPress')}</a>
            </p>
          )}
        </div>
        <StorySide story={story} language={language} siteUrl={siteUrl} views={views} isEmbargoed={isEmbargoed} />
      </article>
      {isEmbargoed ? null : <StoryAround around={story.around} language={language} />}
    </>
  )
}
