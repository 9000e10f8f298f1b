import type { ReactNode } from 'react'
import { languages, type Language } from '#languages/language.ts'
import { sayQuoteFilters } from '#languages/messages/quoteFilters.ts'
import { saySearch } from '#languages/messages/search.ts'
import { saySite } from '#languages/messages/site.ts'
import { quotesAddress } from '#publication/pageAddresses.ts'
import type { QuoteBank } from './loadQuoteBank.ts'

type Props = { bank: Pick<QuoteBank, 'query' | 'choices'>; language: Language }

/** What the quotes are narrowed by: a form that any browser sends by itself. */
export const QuoteFilters = ({ bank: { query, choices }, language }: Props) => {
  const isNarrowed = Object.keys(query).length > 0
  const filter = (name: keyof typeof query, label: string, options: ReactNode): ReactNode => (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={query[name] ?? ''}>
        <option value="">{saySearch(language, 'any')}</option>
        {options}
      </select>
    </label>
  )
  const named = (all: QuoteBank['choices']['speaker']): ReactNode =>
    all.map(({ slug, name }) => (
      <option key={slug} value={slug}>
        {name}
      </option>
    ))
  return (
    <details className="filters" open={isNarrowed}>
      <summary>{saySearch(language, 'filters')}</summary>
      <form action={quotesAddress(language)}>
        {filter('speaker', saySearch(language, 'ofSpeaker'), named(choices.speaker))}
        {filter('topic', saySearch(language, 'topic'), named(choices.topic))}
        {filter('year', sayQuoteFilters(language, 'year'), choices.year.map((year) => <option key={year}>{year}</option>))}
        {filter(
          'language',
          sayQuoteFilters(language, 'originalLanguage'),
          languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {saySite(one, 'languageName')}
            </option>
          )),
        )}
        <p>
          <button type="submit">{saySearch(language, 'apply')}</button> {isNarrowed ? <a href={quotesAddress(language)}>{saySearch(language, 'clear')}</a> : null}
        </p>
      </form>
    </details>
  )
}
