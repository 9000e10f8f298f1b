import { isLanguage, type Language } from '#languages/language.ts'
import { searchAddress } from '#publication/pageAddresses.ts'
import { isKind, type Kind } from '../index/SearchEntry.ts'
import type { Sort } from '../searchIndex.ts'

export type Given = Record<string, string | string[] | undefined>

/** What the search page is asked, as it stands in its address. */
export type SearchQuery = {
  text: string
  kind?: Kind
  /** Slugs. */
  speaker?: string
  topic?: string
  desk?: string
  language?: Language
  /** Days of the office's calendar: `2026-11-25`. */
  from?: string
  to?: string
  sort: Sort
  page: number
}

/** The first of what an address gives for a name; nothing for an empty one. */
export const oneOf = (value: string | string[] | undefined): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined || first.trim() === '' ? undefined : first.trim()
}

const slug = (value: string | undefined): string | undefined => (value !== undefined && value.length <= 200 ? value : undefined)

/** A day that there is, such as `2026-11-25`. */
export const dayOf = (value: string | undefined): string | undefined => {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const date = new Date(`${value}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined
}

/** Reads an address. What makes no sense is left out: a search page is never an error. */
export function readSearchQuery(given: Given): SearchQuery {
  const [kind, language, page] = [oneOf(given.kind), oneOf(given.language), oneOf(given.page)]
  return {
    text: oneOf(given.q)?.slice(0, 400) ?? '',
    ...(isKind(kind) && { kind }),
    speaker: slug(oneOf(given.speaker)),
    topic: slug(oneOf(given.topic)),
    desk: slug(oneOf(given.desk)),
    ...(isLanguage(language) && { language }),
    from: dayOf(oneOf(given.from)),
    to: dayOf(oneOf(given.to)),
    sort: oneOf(given.sort) === 'date' ? 'date' : 'fit',
    page: page !== undefined && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

export const hasFilters = ({ speaker, topic, desk, language, from, to }: SearchQuery): boolean =>
  [speaker, topic, desk, language, from, to].some((value) => value !== undefined)

/** The address of a search, with some of it changed. */
export function searchQueryAddress(pageLanguage: Language, query: SearchQuery, changed: { [Name in keyof SearchQuery]?: SearchQuery[Name] | undefined } = {}): string {
  const { text, kind, speaker, topic, desk, language, from, to, sort, page } = { ...query, ...changed }
  const values: [string, string | undefined][] = [
    ['q', text], ['kind', kind], ['speaker', speaker], ['topic', topic], ['desk', desk], ['language', language], ['from', from], ['to', to],
    ['sort', sort === 'date' ? sort : undefined], ['page', page && page > 1 ? String(page) : undefined],
  ] // prettier-ignore
  const parameters = new URLSearchParams(values.filter((pair): pair is [string, string] => Boolean(pair[1])))
  return parameters.size > 0 ? `${searchAddress(pageLanguage)}?${parameters}` : searchAddress(pageLanguage)
}
