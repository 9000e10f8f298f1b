import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { signLink } from '#platform/signedLink.ts'
import { alertsAddress, mailLinkAddress, watchesAddress } from '#publication/pageAddresses.ts'
import { parseAlertChoices } from '../alerts/parseAlertForm.ts'
import { changeSubscription, confirmSubscription, stopSubscription } from '../alerts/subscription.ts'
import { confirmWatch, stopWatch } from '../takers/watchItem.ts'
import { openMailLink } from './openMailLink.ts'

type Asked = { language: Language; token: string; deed: string }

/**
 * A mail program's own stop button sends this (RFC 8058), with no page before it or after: as either kind of form, and
 * from its own site where it is one. Our page sends neither.
 */
const isOneClick = (request: Request, form: URLSearchParams | 'otherSite'): boolean =>
  form === 'otherSite' || form.get('List-Unsubscribe') === 'One-Click' || (request.headers.get('content-type') ?? '').startsWith('multipart/form-data')

const done = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'private, no-store' } })

/**
 * Does what somebody with a link from a mail asks for. Only POST does anything: mail programs and scanners open links by
 * themselves. The link is the proof, whatever site a form with it comes from; one that is no longer good shows so.
 */
export async function answerMailLink(payload: Payload, request: Request, { language, token, deed }: Asked): Promise<Response> {
  const form = await readForm(request)
  if (form === 'tooLarge') return done(413)
  const page = mailLinkAddress(language, token)
  const link = await openMailLink(payload, token)

  if (deed === 'stop') {
    if ('subscription' in link) await stopSubscription(payload, link.subscription.id)
    if ('watch' in link) await stopWatch(payload, link.watch.id)
    // Stopped twice is stopped.
    if (isOneClick(request, form)) return done(200)
    if (link.kind === 'expired' || link.kind === 'unknown') return seeOther(page)
    return seeOther('watch' in link ? watchesAddress(language) : alertsAddress(language), 'saidStopped')
  }
  if (form === 'otherSite') return seeOther(page, 'refusedOrigin')

  if (deed === 'confirm' && link.kind === 'confirmAlerts') {
    await confirmSubscription(payload, link.subscription.id)
    return seeOther(mailLinkAddress(language, signLink({ kind: 'alerts', id: link.subscription.id })), 'saidConfirmed')
  }
  if (deed === 'confirm' && link.kind === 'confirmWatch') {
    await confirmWatch(payload, link.watch.id)
    return seeOther(mailLinkAddress(language, signLink({ kind: 'watch', id: link.watch.id })), 'saidConfirmed')
  }
  if (deed === 'change' && link.kind === 'alerts') {
    const choices = await parseAlertChoices(payload, form)
    if (choices === 'refusedChoice') return seeOther(page, choices, form)
    await changeSubscription(payload, link.subscription.id, choices)
    return seeOther(page, 'saidSaved')
  }
  return seeOther(page)
}
