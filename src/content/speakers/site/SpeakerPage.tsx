import type { ReactNode } from 'react'
import { Passage } from '#design/Passage.tsx'
import { formatDay } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import type { PublicPhoto, PublicPosition, PublicSpeaker } from '#publication/publicContent.ts'
import { Picture } from '../../photos/site/Picture.tsx'

type Props = { speaker: PublicSpeaker; portrait: PublicPhoto | undefined; language: Language; quotes: ReactNode; stories: ReactNode }

const newestFirst = (a: PublicPosition, b: PublicPosition): number => (b.from ?? '').localeCompare(a.from ?? '')

function timeOf({ from, to }: PublicPosition, language: Language): string {
  if (!from && !to) return ''
  const end = to ? formatDay(to, language) : saySite(language, 'untilNow')
  return from ? `${formatDay(from, language)} – ${end}` : end
}

/** A person: portrait, positions over time, what they said and where they appear. */
export const SpeakerPage = ({ speaker, portrait, language, quotes, stories }: Props) => {
  const name = inLanguage(speaker.name, language)
  const biography = inLanguage(speaker.biography, language)
  return (
    <article className="speaker-page">
      <header className="speaker">
        {portrait ? <Picture photo={portrait} language={language} shape="thumbnail" first /> : null}
        <div>
          <p className="kicker">{saySite(language, 'speaker')}</p>
          <h1 lang={name && name.language !== language ? name.language : undefined}>{name?.text}</h1>
          <ul className="positions">
            {speaker.positions.toSorted(newestFirst).map((position, index) => {
              const title = inLanguage(position.title, language)
              return title ? (
                <li key={index}>
                  <Passage language={title.language} pageLanguage={language}>{title.text}</Passage>{' '}
                  <span className="quiet">{timeOf(position, language)}</span>
                </li>
              ) : null
            })}
          </ul>
        </div>
      </header>
      {biography ? (
        <Passage as="div" language={biography.language} pageLanguage={language}>
          {biography.text.split(/\n+/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </Passage>
      ) : null}
      {quotes}
      {stories}
    </article>
  )
}
