import type { Payload } from 'payload'
import { writeDecisionNow } from '#content/events/accreditations/decide.ts'
import { isApproved } from '#people/journalists/journalist.ts'
import { decisionStands, writeLinkMail } from '#people/journalists/journalist-mails/orderJournalistMail.ts'
import { writeAccountMail } from '#people/users/account-mails/orderAccountMail.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import type { MailContent } from '#platform/mail/writeLetter.ts'
import type { Mail } from '../../payload-types.ts'
import { writeDueAlerts } from '../alerts/writeDueAlerts.ts'
import { noteStandings } from '../takers/noteStandings.ts'
import { writeEmbargoMail, type EmbargoMoved } from '../tellEmbargoMoved.ts'

/** `dropped`: nobody may be told any more. `later`: another has to go out first. Undefined: whom it is for is gone. */
export type Due = MailContent | 'dropped' | 'later' | undefined

/**
 * How each of these mails reads at the moment when it goes out, for it may have waited. An account's mail gets its link
 * now, and a new one at every try: none lies in the outbox. Of alerts, embargoes, corrections and decisions it is asked
 * again whether they still hold and may be told.
 */
export async function contentsOf(payload: Payload, mails: readonly Mail[]): Promise<(mail: Mail) => Promise<Due>> {
  const [alerts, standingOf] = await Promise.all([writeDueAlerts(payload, mails), noteStandings(payload, mails)])
  const journalistOf = async (id: string | null | undefined) => (id ? payload.findByID({ collection: 'journalists', id, depth: 0, disableErrors: true }) : null)
  return async (mail) => {
    const { id, subject, text, html, purpose, person, about, linkOf, notice } = mail
    const asOrdered = { subject, text, html }
    switch (purpose) {
      case 'invitation':
      case 'passwordReset':
        return person ? inTransaction(payload, (req) => writeAccountMail(req, person, purpose)) : undefined
      case 'journalistApproved':
      case 'journalistPassword':
        return person ? inTransaction(payload, (req) => writeLinkMail(req, person, purpose)) : undefined
      case 'alert':
      case 'digest':
        return alerts.get(id) ?? 'dropped'
      case 'journalistDecision': {
        const row = await journalistOf(person)
        return row && decisionStands(row, about) ? asOrdered : 'dropped'
      }
      case 'journalistEmbargo': {
        const row = await journalistOf(person)
        // One that was ordered before it was noted what it tells of has only its words.
        return (row && (about ? await writeEmbargoMail(payload, row, about as EmbargoMoved) : isApproved(row) && asOrdered)) || 'dropped'
      }
      case 'accreditation':
        return (linkOf && (await writeDecisionNow(payload, linkOf, notice))) || 'dropped'
      case 'correction':
      case 'withdrawal': {
        const standing = await standingOf(mail)
        if (standing === 'stands') return asOrdered
        return standing === 'later' ? 'later' : 'dropped'
      }
      default:
        return asOrdered
    }
  }
}
