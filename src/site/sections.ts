import type { Language } from '#languages/language.ts'
import { eventsAddress, newsListAddress, photosAddress, pressAddress, quotesAddress, searchAddress, speakersAddress, topicsAddress } from '#publication/pageAddresses.ts'

/** The sections of the site in the order of its navigation, with their addresses. */
export const sections = {
  news: newsListAddress,
  topics: topicsAddress,
  speakers: speakersAddress,
  quotes: quotesAddress,
  photos: photosAddress,
  events: eventsAddress,
  press: pressAddress,
  search: searchAddress,
} as const satisfies Record<string, (language: Language) => string>

export type SectionName = keyof typeof sections

export const sectionNames = Object.keys(sections) as SectionName[]
