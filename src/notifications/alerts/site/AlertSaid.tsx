import { Said } from '#design/FormFields.tsx'
import type { Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { confirmHours } from '../../mail/withLink.ts'

export const isRefusal = (said: string | undefined): boolean => said?.startsWith('refused') ?? false

/** The sentence that an address asks for after a form was sent; nothing for one that we do not say. */
export const AlertSaid = ({ said, language }: { said: string | undefined; language: Language }) =>
  said && /^(said|refused)/.test(said) && sayAlert.has(said) ? <Said text={sayAlert(language, said, { hours: confirmHours })} isRefusal={isRefusal(said)} /> : null
