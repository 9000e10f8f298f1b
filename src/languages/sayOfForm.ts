import type { MessageValues, Say } from './defineMessages.ts'
import type { Language } from './language.ts'
import { sayAlert } from './messages/alerts.ts'

/** What became of a form, as an address says by a code: in the form's own words or in those of any; undefined for no code of ours. */
export function sayOfForm<Key extends string>(own: Say<Key>, language: Language, said = '', values?: MessageValues): string | undefined {
  if (!/^(?:said|refused)[A-Z]/.test(said)) return undefined
  if (own.has(said)) return own(language, said, values)
  return sayAlert.has(said) ? sayAlert(language, said) : undefined
}
