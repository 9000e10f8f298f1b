import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Payload, PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { organisationName } from '#people/organisationName.ts'
import { toId, toStaffMember } from '#people/users/staff.ts'
import { putMail } from '#platform/mail/putMail.ts'
import { writeLetter, type MailContent } from '#platform/mail/writeLetter.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { env } from '#platform/env.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { eventAddress } from '#publication/pageAddresses.ts'
import { byLanguage, toRow } from '#publication/rawFields.ts'
import type { Accreditation } from '../../../payload-types.ts'
import { countApproved } from './places.ts'
import { findRequest } from './requestPlace.ts'

/** A decision is somebody's, a refusal has a reason, and no more are let in than there are places. */
export const keepDecision: CollectionBeforeChangeHook<Accreditation> = async ({ data, originalDoc, operation, req }) => {
  const { decision } = data
  if (operation !== 'update' || !originalDoc || !decision || decision === originalDoc.decision) return data
  if (originalDoc.state !== 'confirmed') throw new RuleViolation('accreditationUnconfirmed', { status: 409 })
  if (decision === 'refused' && !(data.reason ?? originalDoc.reason)?.trim()) throw new RuleViolation('accreditationNeedsReason', { status: 400 })
  if (decision === 'approved') {
    const event = toId(originalDoc.event)
    const { requestPlaces } = await req.payload.findByID({ collection: 'events', id: event, depth: 0, select: { requestPlaces: true }, req })
    if (requestPlaces && (await countApproved(req.payload, event, req)) >= requestPlaces) throw new RuleViolation('accreditationNoPlaces', { status: 409, values: { places: requestPlaces } })
  }
  return { ...data, decidedBy: toStaffMember(req.user)?.name ?? null, decidedAt: new Date().toISOString() }
}

/** Whoever asked hears of the decision; it stands in the log. */
export const tellDecision: CollectionAfterChangeHook<Accreditation> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.decision === previousDoc.decision) return doc
  const action = { asked: 'reopenAccreditation', approved: 'approveAccreditation', refused: 'refuseAccreditation' }[doc.decision]
  await record(req, { action, item: { collection: 'accreditations', id: doc.id, title: doc.name }, from: previousDoc.decision, to: doc.decision, reason: doc.reason ?? undefined })
  if (doc.decision !== 'asked' && env().smtpUrl) await putDecision(req, doc)
  return doc
}

const keyOf = ({ id, decision, decidedAt }: Accreditation): string => `accreditation:${id}:${decision}:${decidedAt}`

async function putDecision(req: PayloadRequest, asked: Accreditation): Promise<void> {
  const { id, email, language } = asked
  const content = await writeDecision(req.payload, asked)
  if (content) await putMail(req, { key: keyOf(asked), to: email, language, content, purpose: 'accreditation', rank: 'answer', link: { kind: 'confirmAccreditation', id } })
}

/** A decision as it has to be told now, with the time and the place of now; nobody is let in to what does not take place. */
async function writeDecision(payload: Payload, { name, language, decision, reason, event: of }: Accreditation): Promise<MailContent | undefined> {
  const event = await findPublicById(payload, 'events', toId(of))
  // Whoever asked for a place knows what an event was called that is off the agenda.
  const named = await payload.findByID({ collection: 'events', id: toId(of), depth: 0, draft: false, locale: 'all', disableErrors: true, select: { title: true } })
  const title = textIn(byLanguage(toRow(named ?? {}).title), language)
  const isIn = decision === 'approved'
  if (decision === 'asked' || (isIn && !event)) return undefined
  const where = event ? [textIn(event.place, language), textIn(event.address, language)].filter(Boolean).join(', ') : ''
  const lines = isIn
    ? [sayAgenda(language, 'mailApprovedText', { name, event: title }), ...(event ? [sayAgenda(language, 'mailWhen', { when: formatDateTime(event.startsAt, language) })] : []), ...(where ? [sayAgenda(language, 'mailWhere', { where })] : []), sayAgenda(language, 'mailBring')]
    : [sayAgenda(language, 'mailRefusedText', { name, event: title }), sayAgenda(language, 'mailReason', { reason: reason ?? '' })]
  return writeLetter(language, {
    subject: sayAgenda(language, isIn ? 'mailApprovedSubject' : 'mailRefusedSubject', { event: title }),
    house: await organisationName(payload, language),
    parts: [{ heading: title, paragraphs: lines, ...(event && isIn && { href: env().siteUrl + eventAddress(language, event.slug) }) }],
    notes: [sayAgenda(language, 'why')],
  })
}

/** What a decision's mail has to say when it goes out; nothing where another decision was made since. */
export async function writeDecisionNow(payload: Payload, id: string, key: string): Promise<MailContent | undefined> {
  const asked = await findRequest(payload, id)
  return asked && key === keyOf(asked) ? writeDecision(payload, asked) : undefined
}
