import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { env } from '#platform/env.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { orderAccountMail } from './orderAccountMail.ts'

type Auth = Exclude<CollectionConfig['auth'], boolean | undefined>
type GenerateHtml = NonNullable<NonNullable<Auth['forgotPassword']>['generateEmailHTML']>

/**
 * Called by Payload for an address that has an account, with the mail that it is about to send at once, once, and as
 * HTML alone. The mail goes into the outbox instead; what is left to send is empty, and `mailer` sends nothing empty.
 */
export const mailReset: GenerateHtml = async (args) => {
  if (args?.req) await orderAccountMail(args.req, args.user, 'passwordReset')
  return ''
}

/** Where no mail can be sent nobody is told to look for one; the same answer for every address, known or not. */
export const refuseWithoutMail: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation as string) === 'forgotPassword' && !(args as { disableEmail?: boolean }).disableEmail && !env().smtpUrl) {
    throw new RuleViolation('noMailServer', { status: 503 })
  }
  return args
}
