import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { searchAddress } from '#publication/pageAddresses.ts'

/** The question goes to the search page; it needs no script. */
export const SearchForm = ({ language }: { language: Language }) => (
  <form className="search-form" role="search" action={searchAddress(language)}>
    <label htmlFor="q">{sayPages(language, 'searchSite')}</label>
    <input id="q" type="search" name="q" required maxLength={200} />
    <button type="submit">{sayPages(language, 'find')}</button>
  </form>
)
