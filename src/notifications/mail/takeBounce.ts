import type { Payload } from 'payload'
import { env } from '#platform/env.ts'
import { noteRefusal } from '../alerts/noteRefusal.ts'
import { readBounce } from './readBounce.ts'

/**
 * Takes a delivery report that came back: it counts as a refusal of the address, like one by the mail server at once. Only
 * for a mail that we have sent to that very address; its number is known to nobody else.
 */
export async function takeBounce(payload: Payload, message: string): Promise<'taken' | 'not ours'> {
  const bounce = readBounce(message, new URL(env().siteUrl).hostname)
  const mail = bounce && (await payload.findByID({ collection: 'mails', id: bounce.mail, depth: 0, disableErrors: true }).catch(() => null))
  if (!mail || mail.to.toLowerCase() !== bounce.recipient || mail.state !== 'sent') return 'not ours'
  await noteRefusal(payload, mail)
  // The same report twice counts once.
  const data = { state: 'failed' as const, lastError: 'EBOUNCED' }
  await payload.update({ collection: 'mails', id: mail.id, data, depth: 0 })
  return 'taken'
}
