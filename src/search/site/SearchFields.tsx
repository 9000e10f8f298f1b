import type { Choice } from '#content/toChoices.ts'
import { languages, type Language } from '#languages/language.ts'
import { saySearch } from '#languages/messages/search.ts'
import { saySite } from '#languages/messages/site.ts'
import { searchAddress } from '#publication/pageAddresses.ts'
import type { Choices } from './loadSearch.ts'
import { hasFilters, type SearchQuery, searchQueryAddress } from './searchQuery.ts'

type Props = { query: SearchQuery; choices: Choices; language: Language }

type SelectProps = { name: 'speaker' | 'topic' | 'desk'; label: string; choices: Choice[]; chosen: string | undefined; language: Language }

const ChoiceOf = ({ name, label, choices, chosen, language }: SelectProps) =>
  choices.length === 0 ? null : (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{saySearch(language, 'any')}</option>
        {choices.map(({ slug, name: text }) => (
          <option key={slug} value={slug}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )

/** The question and its filters: a form that any browser sends by itself. */
export const SearchFields = ({ query, choices, language }: Props) => {
  const isNarrowed = hasFilters(query) || query.sort === 'date'
  return (
    <form className="search" role="search" action={searchAddress(language)}>
      <div className="search-question">
        <label htmlFor="question">{saySearch(language, 'question')}</label>
        <input id="question" type="search" name="q" defaultValue={query.text} maxLength={400} autoComplete="off" enterKeyHint="search" />
        <button type="submit">{saySearch(language, 'find')}</button>
      </div>
      {query.kind ? <input type="hidden" name="kind" value={query.kind} /> : null}
      <details className="search-filters" open={isNarrowed}>
        <summary>{saySearch(language, 'filters')}</summary>
        <div className="search-choices">
          <ChoiceOf name="speaker" label={saySearch(language, 'ofSpeaker')} choices={choices.speaker} chosen={query.speaker} language={language} />
          <ChoiceOf name="topic" label={saySearch(language, 'topic')} choices={choices.topic} chosen={query.topic} language={language} />
          <ChoiceOf name="desk" label={saySearch(language, 'desk')} choices={choices.desk} chosen={query.desk} language={language} />
          <label>
            <span>{saySearch(language, 'inLanguage')}</span>
            <select name="language" defaultValue={query.language ?? ''}>
              <option value="">{saySearch(language, 'any')}</option>
              {languages.map((one) => (
                <option key={one} value={one} lang={one}>
                  {saySite(one, 'languageName')}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{saySearch(language, 'from')}</span>
            <input type="date" name="from" defaultValue={query.from} />
          </label>
          <label>
            <span>{saySearch(language, 'to')}</span>
            <input type="date" name="to" defaultValue={query.to} />
          </label>
          <label>
            <span>{saySearch(language, 'sort')}</span>
            <select name="sort" defaultValue={query.sort}>
              <option value="fit">{saySearch(language, 'byFit')}</option>
              <option value="date">{saySearch(language, 'byDate')}</option>
            </select>
          </label>
          <p className="search-apply">
            <button type="submit">{saySearch(language, 'apply')}</button>
            {isNarrowed ? <a href={searchQueryAddress(language, { text: query.text, sort: 'fit', page: 1, ...(query.kind && { kind: query.kind }) })}>{saySearch(language, 'clear')}</a> : null}
          </p>
        </div>
      </details>
    </form>
  )
}
