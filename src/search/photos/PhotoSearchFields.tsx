import type { ReactNode } from 'react'
import type { Language } from '#languages/language.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { pressPhotosAddress } from '#publication/pageAddresses.ts'
import { orientations } from '../index/SearchEntry.ts'
import type { PhotoChoice, PhotoChoices } from './loadPhotoSearch.ts'
import { isNarrowed, photoQueryAddress, type PhotoQuery } from './photoQuery.ts'

type Props = { query: PhotoQuery; choices: PhotoChoices; language: Language }

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <label>
    <span>{label}</span>
    {children}
  </label>
)

const ChoiceOf = ({ name, choices, chosen, any }: { name: string; choices: Pick<PhotoChoice, 'slug' | 'name'>[]; chosen: string | undefined; any: string }) => (
  <select name={name} defaultValue={chosen ?? ''}>
    <option value="">{any}</option>
    {choices.map(({ slug, name: text }) => (
      <option key={slug} value={slug}>
        {text}
      </option>
    ))}
  </select>
)

/** What is looked for and by what it is narrowed: a form that any browser sends by itself. */
export const PhotoSearchFields = ({ query, choices, language }: Props) => {
  const say = (key: Parameters<typeof sayPressPhotos>[1]): string => sayPressPhotos(language, key)
  const narrowed = isNarrowed(query)
  return (
    <form className="search" role="search" action={pressPhotosAddress(language)}>
      <div className="search-question">
        <label htmlFor="question">{say('question')}</label>
        <input id="question" type="search" name="q" defaultValue={query.text} maxLength={400} autoComplete="off" enterKeyHint="search" />
        <button type="submit">{say('find')}</button>
      </div>
      <details className="search-filters" open={narrowed}>
        <summary>{say('filters')}</summary>
        <div className="search-choices">
          <Labelled label={say('person')}>
            <input type="text" name="person" defaultValue={query.person} maxLength={200} autoComplete="off" />
          </Labelled>
          <Labelled label={say('place')}>
            <input type="text" name="place" defaultValue={query.place} maxLength={200} autoComplete="off" />
          </Labelled>
          {choices.event.length > 0 ? (
            <Labelled label={say('event')}>
              <ChoiceOf name="event" choices={choices.event} chosen={query.event} any={say('any')} />
            </Labelled>
          ) : null}
          {choices.topic.length > 0 ? (
            <Labelled label={say('topic')}>
              <ChoiceOf name="topic" choices={choices.topic} chosen={query.topic} any={say('any')} />
            </Labelled>
          ) : null}
          <Labelled label={say('orientation')}>
            <ChoiceOf name="orientation" choices={orientations.map((one) => ({ slug: one, name: say(one) }))} chosen={query.orientation} any={say('any')} />
          </Labelled>
          <Labelled label={say('from')}>
            <input type="date" name="from" defaultValue={query.from} />
          </Labelled>
          <Labelled label={say('to')}>
            <input type="date" name="to" defaultValue={query.to} />
          </Labelled>
          <p className="search-apply">
            <button type="submit">{say('apply')}</button>
            {narrowed ? <a href={photoQueryAddress(language, { text: query.text, page: 1 })}>{say('clear')}</a> : null}
          </p>
        </div>
      </details>
    </form>
  )
}
