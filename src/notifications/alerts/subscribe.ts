import type { Payload, PayloadRequest } from 'payload'
import { sayAlert } from '#languages/messages/alerts.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { organisationName } from '#people/organisationName.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { askedLately } from '#platform/mail/askedLately.ts'
import { putMail } from '#platform/mail/putMail.ts'
import { linkPlace, writeLetter } from '#platform/mail/writeLetter.ts'
import type { AlertSubscription } from '../../payload-types.ts'
import type { AlertChoices } from './parseAlertForm.ts'

/**
 * Notes that somebody wants alerts, and asks the address itself by a mail. Whoever has them already is sent the way to
 * their settings: what a stranger typed in changes nothing. To the asker all of it looks the same.
 */
export async function subscribe(payload: Payload, email: string, choices: AlertChoices, consent: Agreed, now = new Date()): Promise<void> {
  await inTransaction(payload, async (req) => {
    const { docs } = await payload.find({ collection: 'alert-subscriptions', where: { email: { equals: email } }, limit: 1, pagination: false, depth: 0, req })
    const [known] = docs
    if (askedLately(known, now)) return
    const askedAt = now.toISOString()
    const data =
      known?.state === 'confirmed'
        ? { askedAt }
        : { ...choices, email, state: 'waiting' as const, channel: 'mail' as const, refusals: 0, consentVersion: consent.version, consentText: consent.text, consentAt: askedAt, askedAt }
    const subscription = known
      ? await payload.update({ collection: 'alert-subscriptions', id: known.id, data, depth: 0, req })
      : await payload.create({ collection: 'alert-subscriptions', data: data as Omit<AlertSubscription, 'id' | 'createdAt' | 'updatedAt'>, depth: 0, req })
    await mailLink(req, subscription, askedAt)
  })
}

async function mailLink(req: PayloadRequest, { id, email, language, state }: AlertSubscription, askedAt: string): Promise<void> {
  const isKnown = state === 'confirmed'
  const kind = isKnown ? 'alerts' : 'confirmAlerts'
  const content = writeLetter(language, {
    subject: sayAlert(language, isKnown ? 'mailKnownSubject' : 'mailConfirmSubject'),
    house: await organisationName(req.payload, language),
    parts: [
      {
        heading: sayAlert(language, isKnown ? 'mailKnownHeading' : 'mailConfirmHeading'),
        paragraphs: [sayAlert(language, isKnown ? 'mailKnownText' : 'mailConfirmText')],
        action: { text: sayAlert(language, isKnown ? 'manage' : 'confirm'), href: linkPlace },
      },
    ],
    notes: isKnown ? [] : [sayAlert(language, 'mailConfirmIgnore')],
  })
  await putMail(req, { key: `${kind}:${id}:${askedAt}`, to: email, language, content, purpose: 'confirmation', rank: 'answer', link: { kind, id } })
}
