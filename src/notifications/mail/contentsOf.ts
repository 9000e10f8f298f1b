import type { Payload } from 'payload'
import { writeLinkMail } from '#people/journalists/journalist-mails/orderJournalistMail.ts'
import { writeAccountMail } from '#people/users/account-mails/orderAccountMail.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import type { MailContent } from '#platform/mail/writeLetter.ts'
import type { Mail } from '../../payload-types.ts'
import { writeDueAlerts } from '../alerts/writeDueAlerts.ts'

/**
 * How each of these mails reads at the moment when it goes out. An account's mail gets its link now, and a new one at
 * every try: none lies in the outbox. Of alerts it is asked again, for all together, what may be told.
 */
export async function contentsOf(payload: Payload, mails: readonly Mail[]): Promise<(mail: Mail) => Promise<MailContent | 'dropped' | undefined>> {
  const alerts = await writeDueAlerts(payload, mails)
  return async ({ id, subject, text, html, purpose, person }) => {
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
      default:
        return { subject, text, html }
    }
  }
}
