import type { Language } from './language.ts'
import { sayMail } from './messages/mail.ts'

const reasons = { EENVELOPE: 'whyAddress', EMESSAGE: 'whyText', EGONE: 'whyGone', EBOUNCED: 'whyBounced', EAUTH: 'whyLogin' } as const

/** Why a mail has failed, in a sentence, with the words of the mail server behind it. */
export function whyNotSent(language: Language, lastError: string | null | undefined): string {
  const [code = '', ...said] = (lastError ?? '').split(' ')
  const known = code in reasons
  const words = (known ? said : [code, ...said]).join(' ').trim()
  const sentence = sayMail(language, known ? reasons[code as keyof typeof reasons] : 'whyServer')
  return words ? `${sentence} (${words})` : sentence
}
