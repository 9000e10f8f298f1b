import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from 'ical-generator'
import type { Language } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { env } from '#platform/env.ts'
import type { CancelledEvent } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { agendaCalendarAddress, eventAddress } from '#publication/pageAddresses.ts'
import type { PublicEvent } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'

type Agenda = { events: readonly PublicEvent[]; cancelled: readonly CancelledEvent[]; language: Language; house: string }

/** The same for ever and in every language, so that a calendar knows an event again. */
const uidOf = (id: string): string => `event-${id}@${new URL(env().siteUrl).hostname}`

/** Rises with each version that goes out: seconds since 2020 fit into the number that the standard allows. */
const sequenceOf = (changedAt: string): number => Math.max(0, Math.floor((Date.parse(changedAt) - Date.UTC(2020, 0, 1)) / 1000))

const hour = 3_600_000
const endOf = (startsAt: string, endsAt: string | undefined): Date => new Date(endsAt ?? Date.parse(startsAt) + hour)

/** Events as calendars take them (RFC 5545), in UTC, the cancelled ones included. */
export function toCalendar({ events, cancelled, language, house }: Agenda): string {
  const calendar = ical({
    name: sayAgenda(language, 'calendarName', { house }),
    prodId: { company: 'Media Center', product: 'Agenda', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: absolute(agendaCalendarAddress(language)),
    ttl: 3600,
  })
  for (const event of events) add(calendar, event, language)
  for (const event of cancelled) addCancelled(calendar, event, language)
  return calendar.toString()
}

function add(calendar: ICalCalendar, event: PublicEvent, language: Language): void {
  const { id, startsAt, endsAt, changedAt, slug, location } = event
  const [place, address, description] = [textIn(event.place, language), textIn(event.address, language), textIn(event.description, language)]
  const url = absolute(eventAddress(language, slug))
  calendar.createEvent({
    id: uidOf(id),
    sequence: sequenceOf(changedAt),
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    start: new Date(startsAt),
    end: endOf(startsAt, endsAt),
    summary: textIn(event.title, language) || slug,
    description: [description, url].filter(Boolean).join('\n\n'),
    url,
    status: ICalEventStatus.CONFIRMED,
    ...((place || address) && { location: { title: place || address, ...(place && address && { address }), ...(location && { geo: { lat: location.latitude, lon: location.longitude } }) } }),
  })
}

/** What it was is not said any more, only that it is not. */
function addCancelled(calendar: ICalCalendar, { id, startsAt, endsAt, withdrawnAt, reason }: CancelledEvent, language: Language): void {
  calendar.createEvent({
    id: uidOf(id),
    sequence: sequenceOf(withdrawnAt),
    stamp: new Date(withdrawnAt),
    lastModified: new Date(withdrawnAt),
    start: new Date(startsAt),
    end: endOf(startsAt, endsAt),
    summary: sayAgenda(language, 'cancelled'),
    ...(reason && { description: sayAgenda(language, 'cancelledReason', { reason }) }),
    status: ICalEventStatus.CANCELLED,
  })
}
