import { Picture } from '#content/photos/site/Picture.tsx'
import { Moment } from '#design/Moment.tsx'
import type { Language } from '#languages/language.ts'
import { saySearch } from '#languages/messages/search.ts'
import { saySite } from '#languages/messages/site.ts'
import type { Result } from '../search.ts'
import { MarkedText } from './MarkedText.tsx'

const kindNames = { story: 'news', quote: 'quote', speaker: 'speaker', photo: 'photo', event: 'event' } as const

/** One result: what it is, what it says, when, and a picture where it has one. */
export const ResultItem = ({ result, language }: { result: Result; language: Language }) => {
  const { kind, address, photo, title, passage, at, position } = result
  const isQuote = kind === 'quote'
  const [headline, words] = isQuote || title.length === 0 ? [passage, title] : [title, passage]
  return (
    <li className={`result ${kind}`}>
      <div className="result-words" lang={result.language === language ? undefined : result.language}>
        <p className="kicker" lang={language}>
          {saySite(language, kindNames[kind])}
          {result.language === language ? null : ` · ${saySite(result.language, 'languageName')}`}
        </p>
        <h3 className="card-headline">
          <a href={address}>
            <MarkedText text={headline} />
          </a>
        </h3>
        {words.length > 0 ? (
          <p className="result-passage">
            <MarkedText text={words} />
            {position ? `, ${position}` : null}
          </p>
        ) : null}
        <p className="quiet" lang={language}>
          {at ? <Moment at={at} language={language} dayOnly={kind !== 'event'} /> : kind === 'speaker' ? null : saySearch(language, 'undated')}
        </p>
      </div>
      {photo ? (
        <div className="result-picture">
          <Picture photo={photo} language={language} shape={kind === 'speaker' ? 'square' : 'card'} sizes="(min-width: 44rem) 10rem, 6rem" silent />
        </div>
      ) : null}
    </li>
  )
}
