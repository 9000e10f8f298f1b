import type { Payload, Where } from 'payload'
import { officeDay, startOfDay } from '#languages/officeDay.ts'
import { findPublic } from '#publication/findPublic.ts'
import type { PublicEvent } from '#publication/publicContent.ts'
import { noteUntil } from '#publication/shown/shown.ts'

const fields = ['title', 'startsAt', 'endsAt', 'place', 'address', 'slug', 'location', 'accreditation'] as const

export type AgendaEvent = Pick<PublicEvent, 'id' | (typeof fields)[number]>
export type AgendaDay = { day: string; events: AgendaEvent[] }

const mostEvents = 200

/** Events of today and all that are to come, by the days of the office's calendar. */
export async function loadAgenda(payload: Payload, now = new Date()): Promise<{ days: AgendaDay[] }> {
  const today = startOfDay(officeDay(now)).toISOString()
  const where: Where = { or: [{ startsAt: { greater_than_equal: today } }, { endsAt: { greater_than_equal: now.toISOString() } }] }
  const { items } = await findPublic(payload, 'events', { where, sort: ['startsAt', 'id'], only: fields, limit: mostEvents, counted: false })
  // The page changes by itself when a deadline passes.
  noteUntil(items.flatMap(({ accreditation }) => (accreditation ? [new Date(accreditation.until)] : [])))
  const days = new Map<string, AgendaEvent[]>()
  for (const event of items) {
    const day = officeDay(event.startsAt)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return { days: [...days].map(([day, events]) => ({ day, events })) }
}
