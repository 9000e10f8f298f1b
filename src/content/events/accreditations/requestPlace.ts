import type { Payload, PayloadRequest, Where } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { organisationName } from '#people/organisationName.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { askedLately } from '#platform/mail/askedLately.ts'
import { putMail } from '#platform/mail/putMail.ts'
import { linkPlace, writeLetter } from '#platform/mail/writeLetter.ts'
import { placeKeptDays } from '#publication/agreements/usualWords.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicEvent } from '#publication/publicContent.ts'
import type { Accreditation } from '../../../payload-types.ts'

const day = 24 * 60 * 60_000
const unconfirmedKept = 5 * day
const collection = 'accreditations' as const

export type PlaceRequest = Pick<Accreditation, 'name' | 'outlet' | 'cardNumber' | 'email' | 'phone' | 'work'> & { needs?: string | undefined }

/** Notes that a journalist asks for a place, and asks the address itself by a mail. A second request of one address changes nothing that is confirmed. */
export async function requestPlace(payload: Payload, event: PublicEvent, asked: PlaceRequest, consent: Agreed, language: Language, now = new Date()): Promise<void> {
  await inTransaction(payload, async (req) => {
    const { docs } = await payload.find({ collection, where: { and: [{ event: { equals: event.id } }, { email: { equals: asked.email } }] }, limit: 1, pagination: false, depth: 0, req })
    const [known] = docs
    if (known?.state === 'confirmed' || askedLately(known, now)) return
    const askedAt = now.toISOString()
    const data = { ...asked, needs: asked.needs ?? null, event: event.id, language, decision: 'asked' as const, state: 'waiting' as const, consentVersion: consent.version, consentText: consent.text, consentAt: askedAt, askedAt }
    const { id } = known ? await payload.update({ collection, id: known.id, data, depth: 0, req }) : await payload.create({ collection, data, depth: 0, req })
    await mailLink(req, { id, email: asked.email, event, language, askedAt })
  })
}

async function mailLink(req: PayloadRequest, { id, email, event, language, askedAt }: { id: string; email: string; event: PublicEvent; language: Language; askedAt: string }): Promise<void> {
  const values = { event: textIn(event.title, language), when: formatDateTime(event.startsAt, language) }
  const content = writeLetter(language, {
    subject: sayAgenda(language, 'mailConfirmSubject', values),
    house: await organisationName(req.payload, language),
    parts: [{ heading: values.event, paragraphs: [sayAgenda(language, 'mailConfirmText', values)], action: { text: sayAgenda(language, 'confirm'), href: linkPlace } }],
    notes: [sayAgenda(language, 'mailConfirmIgnore')],
  })
  await putMail(req, { key: `confirmAccreditation:${id}:${askedAt}`, to: email, language, content, purpose: 'confirmation', rank: 'answer', link: { kind: 'confirmAccreditation', id } })
}

/** The request that a link in a mail is for. */
export const findRequest = async (payload: Payload, id: string): Promise<Accreditation | undefined> =>
  (await payload.findByID({ collection, id, depth: 0, disableErrors: true })) ?? undefined

/** The address has answered: the request is looked at now. */
export async function confirmRequest(payload: Payload, id: string): Promise<void> {
  const data = { state: 'confirmed' as const }
  await payload.update({ collection, where: { id: { equals: id } }, data, depth: 0 })
}

/** Forgets who was asked and has not answered, and everybody some time after the event. */
export async function pruneAccreditations(payload: Payload, now = new Date()): Promise<void> {
  const before = (time: number): string => new Date(now.getTime() - time).toISOString()
  const long = before(placeKeptDays * day)
  const over: Where = { and: [{ startsAt: { less_than: long } }, { or: [{ endsAt: { exists: false } }, { endsAt: { less_than: long } }] }] }
  // Few are older than a month and not over yet.
  const { docs: old } = await payload.find({ collection, where: { consentAt: { less_than: long } }, pagination: false, depth: 0, select: { event: true } })
  const events = [...new Set(old.map(({ event }) => (typeof event === 'string' ? event : event.id)))]
  const { docs: past } = events.length === 0 ? { docs: [] } : await payload.find({ collection: 'events', where: { and: [{ id: { in: events } }, over] }, pagination: false, depth: 0, select: { slug: true } })
  if (past.length > 0) await payload.delete({ collection, where: { event: { in: past.map(({ id }) => id) } }, depth: 0 })
  await payload.delete({ collection, where: { and: [{ state: { equals: 'waiting' } }, { askedAt: { less_than: before(unconfirmedKept) } }] }, depth: 0 })
}
