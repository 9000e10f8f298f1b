import { env } from '#platform/env.ts'
import { linkPlace, type MailContent } from '#platform/mail/writeLetter.ts'
import { linkKinds, signLink, type LinkKind } from '#platform/signedLink.ts'
import { mailLinkAddress } from '#publication/pageAddresses.ts'
import type { Mail } from '../../payload-types.ts'

/** How long an address can be confirmed after the mail has gone out. */
export const confirmHours = 48

type Linked = Pick<Mail, 'language' | 'linkKind' | 'linkOf'>

const stops: readonly LinkKind[] = ['alerts', 'watch']

/**
 * The mail with its receiver's own link in it, made only now: it lies in no table. Whoever gets such mails regularly can
 * stop them by one press in the mail program (RFC 8058).
 */
export function withLink({ language, linkKind, linkOf }: Linked, { subject, text, html }: MailContent): MailContent & { headers: Record<string, string> } {
  const kind = linkKinds.find((one) => one === linkKind)
  if (!kind || !linkOf) return { subject, text, html, headers: {} }
  const isForEver = stops.includes(kind)
  const until = isForEver ? undefined : new Date(Date.now() + confirmHours * 3_600_000)
  const link = env().siteUrl + mailLinkAddress(language, signLink({ kind, id: linkOf }, until))
  const headers: Record<string, string> = isForEver ? { 'List-Unsubscribe': `<${link}/stop>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}
  return { subject, text: text.replaceAll(linkPlace, link), html: html.replaceAll(linkPlace, link), headers }
}
