import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import type { PublicPhoto, PublicSettings } from '#publication/publicContent.ts'
import { Downloads } from './Downloads.tsx'
import { syntheticLabel } from './PhotoFigure.tsx'
import { Picture } from './Picture.tsx'

type Props = { photo: PublicPhoto; settings: PublicSettings; language: Language }

/** The name of a photo: its title, else how its caption begins. */
export const photoTitle = ({ headline, caption }: PublicPhoto, language: Language): string => {
  const title = textIn(headline, language) || textIn(caption, language)
  return title.length > 90 ? `${title.slice(0, 88).trimEnd()}…` : title
}

/** A photo with everything that a picture desk asks about it, and its files. */
export const PhotoPage = ({ photo, settings, language }: Props) => {
  const caption = inLanguage(photo.caption, language)
  const label = syntheticLabel(photo, language)
  const terms = inLanguage(photo.usageTerms, language) ?? inLanguage(settings.terms, language)
  return (
    <article className="photo-page">
      <p className="kicker">{saySite(language, 'photo')}</p>
      <h1>{photoTitle(photo, language)}</h1>
      <Picture photo={photo} language={language} first sizes="(min-width: 66rem) 60rem, 100vw" />
      {label ? <p className="label">{label}</p> : null}
      {caption ? (
        <Passage as="p" className="lead" language={caption.language} pageLanguage={language}>
          {caption.text}
        </Passage>
      ) : null}
      <Downloads photo={photo} language={language} />
      <Facts
        facts={[
          [saySite(language, 'creator'), photo.creator],
          [saySite(language, 'photoBy'), photo.credit],
          [saySite(language, 'copyright'), photo.copyright],
          [saySite(language, 'taken'), photo.dateTaken && <Moment at={photo.dateTaken} language={language} />],
          [saySite(language, 'place'), [photo.sublocation, photo.city, photo.country].filter(Boolean).join(', ')],
          [saySite(language, 'people'), photo.people.join(', ')],
          [saySite(language, 'terms'), terms && <Passage language={terms.language} pageLanguage={language}>{terms.text}</Passage>],
        ]}
      />
    </article>
  )
}
