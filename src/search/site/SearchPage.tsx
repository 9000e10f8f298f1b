import './search.css'
import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { saySearch } from '#languages/messages/search.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { newsListAddress, speakersAddress, topicsAddress } from '#publication/pageAddresses.ts'
import { kinds } from '../index/SearchEntry.ts'
import { mostCandidates } from '../ranking/findCandidates.ts'
import type { Results } from '../search.ts'
import type { SearchFound } from './loadSearch.ts'
import { ResultItem } from './ResultItem.tsx'
import { SearchFields } from './SearchFields.tsx'
import { hasFilters, type SearchQuery, searchQueryAddress } from './searchQuery.ts'

type Props = { query: SearchQuery; results: Results; language: Language }

/** How many there are of each kind, and the way to them alone. */
const Kinds = ({ query, results: { counts }, language }: Props) => {
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const choices = [{ kind: undefined, count: all }, ...kinds.map((kind) => ({ kind, count: counts[kind] }))]
  return (
    <nav className="search-kinds" aria-label={saySearch(language, 'kinds')}>
      <ul>
        {choices
          .filter(({ kind, count }) => count > 0 || kind === query.kind)
          .map(({ kind, count }) => (
            <li key={kind ?? 'all'}>
              <a href={searchQueryAddress(language, query, { kind, page: 1 })} aria-current={kind === query.kind ? 'true' : undefined}>
                {saySearch(language, kind ?? 'all')} <span className="count">{count}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** Where to go when nothing was found. */
const NothingFound = ({ query, language }: Omit<Props, 'results'>) => (
  <section className="search-nothing">
    <h2>{saySearch(language, 'nothingFor', { text: query.text })}</h2>
    <ul>
      {hasFilters(query) || query.kind ? (
        <li>
          <a href={searchQueryAddress(language, { text: query.text, sort: 'fit', page: 1 })}>{saySearch(language, 'tryFilters')}</a>
        </li>
      ) : null}
      <li>{saySearch(language, 'trySpelling')}</li>
      <li>{saySearch(language, 'tryFewer')}</li>
    </ul>
    <p>
      {saySearch(language, 'tryLists')} <a href={newsListAddress(language)}>{sayPages(language, 'news')}</a>, <a href={topicsAddress(language)}>{sayPages(language, 'topics')}</a>,{' '}
      <a href={speakersAddress(language)}>{sayPages(language, 'speakers')}</a>
    </p>
  </section>
)

const ResultPages = ({ query, results: { page, pages }, language }: Props) =>
  pages > 1 ? (
    <nav className="paging" aria-label={saySearch(language, 'results')}>
      {page > 1 ? (
        <a href={searchQueryAddress(language, query, { page: page - 1 })} rel="prev">
          ← {saySearch(language, 'earlierResults')}
        </a>
      ) : null}
      <span>{saySearch(language, 'pageOf', { page, pages })}</span>
      {page < pages ? (
        <a href={searchQueryAddress(language, query, { page: page + 1 })} rel="next">
          {saySearch(language, 'laterResults')} →
        </a>
      ) : null}
    </nav>
  ) : null

const Found = ({ query, results, language }: Props) => {
  const { total, meant, phraseGivenUp } = results
  return (
    <>
      {meant ? <p className="search-note">{saySearch(language, 'meant', { text: meant })}</p> : null}
      {phraseGivenUp ? <p className="search-note">{saySearch(language, 'phraseGivenUp')}</p> : null}
      <Kinds query={query} results={results} language={language} />
      <h2 className="search-count">{saySearch(language, total >= mostCandidates ? 'foundMany' : 'found', { count: total })}</h2>
      <ol className="results">
        {results.results.map((result) => (
          <ResultItem key={`${result.kind} ${result.item}`} result={result} language={language} />
        ))}
      </ol>
      <ResultPages query={query} results={results} language={language} />
    </>
  )
}

/** Question, filters and results. The whole page is a form and links: it needs no script. */
export const SearchPage = ({ found: { query, choices, results }, language }: { found: SearchFound; language: Language }) => {
  const total = typeof results === 'object' ? kinds.reduce((sum, kind) => sum + results.counts[kind], 0) : 0
  return (
    <div className="search-page">
      <PageHead title={saySearch(language, 'title')} intro={results === 'notAsked' ? saySearch(language, 'intro') : undefined} />
      <SearchFields query={query} choices={choices} language={language} />
      {results === undefined ? <p className="search-note">{saySearch(language, 'notReady')}</p> : null}
      {typeof results === 'object' && total > 0 ? <Found query={query} results={results} language={language} /> : null}
      {typeof results === 'object' && total === 0 ? <NothingFound query={query} language={language} /> : null}
    </div>
  )
}
