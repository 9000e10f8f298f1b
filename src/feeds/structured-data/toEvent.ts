import type { Event } from 'schema-dts'
import type { Language } from '#languages/language.ts'
import { textIn } from '#publication/inLanguage.ts'
import { eventAddress } from '#publication/pageAddresses.ts'
import type { PublicEvent } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { organisationReference } from './toOrganisation.ts'

/** A story names an event by no more than name, time and place. */
type ToldEvent = Pick<PublicEvent, 'title' | 'startsAt' | 'place' | 'slug'> & Partial<Pick<PublicEvent, 'endsAt' | 'description' | 'address'>>

/** What takes place, when and where. */
export function toEvent(event: ToldEvent, language: Language): Event {
  const url = absolute(eventAddress(language, event.slug))
  const description = textIn(event.description ?? {}, language)
  const [place, address] = [textIn(event.place, language), textIn(event.address ?? {}, language)]
  return {
    '@type': 'Event',
    '@id': `${url}#event`,
    url,
    name: textIn(event.title, language),
    startDate: event.startsAt,
    ...(event.endsAt && { endDate: event.endsAt }),
    ...(description && { description }),
    eventStatus: 'https://schema.org/EventScheduled',
    ...((place || address) && { location: { '@type': 'Place', name: place || address, address: address || place } }),
    organizer: organisationReference(),
    inLanguage: language,
  }
}
