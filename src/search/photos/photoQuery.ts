import type { Language } from '#languages/language.ts'
import { pressPhotosAddress } from '#publication/pageAddresses.ts'
import { type Orientation, orientations } from '../index/SearchEntry.ts'
import { dayOf, type Given, oneOf } from '../site/searchQuery.ts'

/** What the search for photos is asked, as it stands in its address. */
export type PhotoQuery = {
  text: string
  person?: string
  place?: string
  /** Slugs. */
  event?: string
  topic?: string
  orientation?: Orientation
  /** Days of the office's calendar. */
  from?: string
  to?: string
  page: number
}

const short = (value: string | undefined): string | undefined => value?.slice(0, 200)

/** Reads an address. What makes no sense is left out: a search is never an error. */
export function readPhotoQuery(given: Given): PhotoQuery {
  const [orientation, page] = [oneOf(given.orientation), oneOf(given.page)]
  return {
    text: oneOf(given.q)?.slice(0, 400) ?? '',
    person: short(oneOf(given.person)),
    place: short(oneOf(given.place)),
    event: short(oneOf(given.event)),
    topic: short(oneOf(given.topic)),
    orientation: orientations.find((one) => one === orientation),
    from: dayOf(oneOf(given.from)),
    to: dayOf(oneOf(given.to)),
    page: page !== undefined && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

export const isNarrowed = ({ person, place, event, topic, orientation, from, to }: PhotoQuery): boolean =>
  [person, place, event, topic, orientation, from, to].some((value) => value !== undefined)

/** The address of a search for photos, on another page of its results. */
export function photoQueryAddress(language: Language, { text, page, ...filters }: PhotoQuery, changed: { page?: number } = {}): string {
  const shown = changed.page ?? page
  const values = Object.entries({ q: text, ...filters, page: shown > 1 ? String(shown) : undefined })
  const parameters = new URLSearchParams(values.filter((pair): pair is [string, string] => Boolean(pair[1])))
  return parameters.size > 0 ? `${pressPhotosAddress(language)}?${parameters}` : pressPhotosAddress(language)
}
