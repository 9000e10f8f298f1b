import { ChangeNotes } from '#design/ChangeNotes.tsx'
import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { Passage } from '#design/Passage.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { eventAddress } from '#publication/pageAddresses.ts'
import { NewsRows } from '../../news/site/NewsRows.tsx'
import { Downloads } from './Downloads.tsx'
import type { PhotoFound } from './loadPhoto.ts'
import { photoTitle } from '../photoTitle.ts'
import { syntheticLabel } from '../syntheticLabel.ts'
import { Picture } from './Picture.tsx'
import { ShootPlace } from './ShootPlace.tsx'

type Props = { found: PhotoFound; settings: PublicSettings; language: Language }

/** A photo with everything that a picture desk asks about it, its files, and its place in its shoot. */
export const PhotoPage = ({ found: { photo, shoot, event, stories, downloads }, settings, language }: Props) => {
  const title = inLanguage(photo.headline, language) ?? inLanguage(photo.caption, language)
  const caption = inLanguage(photo.caption, language)
  const label = syntheticLabel(photo, language)
  const terms = inLanguage(photo.usageTerms, language) ?? inLanguage(settings.terms, language)
  return (
    <>
      <article className="photo-page">
        {shoot ? <ShootPlace {...shoot} language={language} /> : <p className="kicker">{saySite(language, 'photo')}</p>}
        <figure className="photo">
          <Picture photo={photo} language={language} first sizes="(min-width: 72rem) 68rem, calc(100vw - 2rem)" />
        </figure>
        <div className="photo-words">
          <h1 lang={title && title.language !== language ? title.language : undefined}>{photoTitle(photo, language)}</h1>
          {label ? <p className="label">{label}</p> : null}
          {caption ? (
            <Passage as="p" className="lead" language={caption.language} pageLanguage={language}>
              {caption.text}
            </Passage>
          ) : null}
          <ChangeNotes notes={photo.changeNotes} language={language} />
          <Facts
            facts={[
              [saySite(language, 'creator'), photo.creator],
              [saySite(language, 'photoBy'), photo.credit],
              [saySite(language, 'copyright'), photo.copyright],
              [saySite(language, 'people'), photo.people.join(', ')],
              [saySite(language, 'taken'), photo.dateTaken && <Moment at={photo.dateTaken} language={language} />],
              [saySite(language, 'place'), [photo.sublocation, photo.city, photo.country].filter(Boolean).join(', ')],
              [saySite(language, 'event'), event && <a href={eventAddress(language, event.slug)}>{textIn(event.title, language)}</a>],
              [saySite(language, 'terms'), terms && <Passage language={terms.language} pageLanguage={language}>{terms.text}</Passage>],
            ]}
          />
        </div>
        <Downloads photo={photo} downloads={downloads} language={language} />
      </article>
      {stories.items.length > 0 ? (
        <Section title={sayPages(language, 'storiesWithPhoto')}>
          <NewsRows cards={stories} language={language} />
        </Section>
      ) : null}
    </>
  )
}
