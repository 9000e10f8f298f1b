import type { Config } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { toLanguage } from './language.ts'
import { sayRefusal } from './messages/refusals.ts'

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** Puts a refusal's sentence, in the reader's language, in place of its code: over REST and GraphQL alike. */
export const inReadersLanguage: AfterErrorHook = ({ error, req }) => {
  // Payload's own words for these two are English whatever the reader speaks.
  if ((error as { status?: number }).status === 413 && !(error instanceof RuleViolation)) {
    const message = sayRefusal(toLanguage(req.i18n?.language), 'uploadTooLarge')
    return { status: 413, response: { errors: [{ name: 'RuleViolation', message }] } }
  }
  if (error.message === 'Token is either invalid or has expired.') {
    const message = sayRefusal(toLanguage(req.i18n?.language), 'resetTokenInvalid')
    return { status: 403, response: { errors: [{ name: 'RuleViolation', message }] } }
  }
  if (!(error instanceof RuleViolation)) return
  const message = sayRefusal(toLanguage(req.i18n?.language), error.code, error.values)
  const { code, values } = error
  return { status: error.status, response: { errors: [{ name: 'RuleViolation', message, data: { code, values } }] } }
}
