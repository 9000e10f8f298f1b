import type { Config } from 'payload'
import { isRuleViolation } from '#platform/RuleViolation.ts'
import { toLanguage, type Language } from './language.ts'
import { sayRefusal } from './messages/refusals.ts'

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]
type Said = { status: number; message: string; data?: Record<string, unknown> }

/** Puts a refusal's sentence, in the reader's language, in place of its code: over REST and GraphQL alike. */
export const inReadersLanguage: AfterErrorHook = ({ error, graphqlResult, req }) => {
  // GraphQL wraps what was raised.
  const raised = (error as { originalError?: Error }).originalError ?? error
  const said = say(raised, toLanguage(req.i18n?.language))
  if (!said) return
  const { status, message, data } = said
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message } }
  return { status, response: { errors: [{ name: 'RuleViolation', message, ...(data && { data }) }] } }
}

function say(error: Error, language: Language): Said | undefined {
  if (isRuleViolation(error)) {
    const { code, status, values } = error
    return { status, message: sayRefusal(language, code, values), data: { code, values } }
  }
  // Payload's own words for these are English whatever the reader speaks.
  const { status, data } = error as { status?: number; data?: unknown }
  if (status === 413) return { status, message: sayRefusal(language, 'uploadTooLarge') }
  if (error.message === 'Token is either invalid or has expired.') return { status: 403, message: sayRefusal(language, 'resetTokenInvalid') }
  if (error.name === 'QueryError' && Array.isArray(data)) {
    const part = (data as { path: string }[]).map(({ path }) => path).join(', ')
    return { status: 400, message: sayRefusal(language, 'moveNotUnderstood', { part }) }
  }
  return undefined
}
