import type { ServerProps } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { env } from '#platform/env.ts'
import './accounts.css'

/** On the sign-in page of a server that sends no mail, in place of Payload's link to a form that would promise one. */
export const NoResetByMail = ({ i18n }: ServerProps) =>
  env().smtpUrl ? null : <p className="no-reset-by-mail">{sayAccount(toLanguage(i18n.language), 'noResetByMail')}</p>
