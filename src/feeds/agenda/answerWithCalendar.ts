import type { Payload, Where } from 'payload'
import { isLanguage } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import { findCancelledEvents, findPublic, findPublicSettings } from '#publication/findPublic.ts'
import { answerWithText, refuseInText } from '../answerWithText.ts'
import { houseName } from '../houseName.ts'
import { toCalendar } from './toCalendar.ts'

const day = 86_400_000
const mostEvents = 500
/** Calendars that looked in long ago still hear that something is over or was called off. */
const daysBack = 30

/** All events that are to come, and those of the last weeks. */
export const answerWithAgenda = (payload: Payload, request: Request, language: string): Promise<Response> =>
  answer(payload, request, language, { startsAt: { greater_than_equal: new Date(Date.now() - daysBack * day).toISOString() } })

/** One event, by the file name of its address. */
export async function answerWithEvent(payload: Payload, request: Request, { language, file }: { language: string; file: string }): Promise<Response> {
  const [, id] = /^([\w-]{1,64})\.ics$/.exec(file) ?? []
  return answer(payload, request, language, id ? { id: { equals: id } } : undefined, true)
}

async function answer(payload: Payload, request: Request, language: string, where: Where | undefined, isOne = false): Promise<Response> {
  const isOurs = isLanguage(language)
  const none = (): Response => refuseInText(404, sayAgenda(isOurs ? language : preferredLanguage(request.headers.get('accept-language')), 'noSuchEvent'))
  if (!isOurs || !where) return none()
  const [{ items }, cancelled, settings] = await Promise.all([
    findPublic(payload, 'events', { where, sort: ['startsAt', 'id'], limit: mostEvents, counted: false }),
    findCancelledEvents(payload, where),
    findPublicSettings(payload),
  ])
  if (isOne && items.length + cancelled.length === 0) return none()
  const body = toCalendar({ events: items, cancelled, language, house: houseName(settings, language) })
  return answerWithText(request, { body, contentType: 'text/calendar', language })
}
