import type { Payload } from 'payload'
import { readLink, type LinkKind } from '#platform/signedLink.ts'
import type { AlertSubscription, ItemWatch } from '../../payload-types.ts'
import { findSubscription } from '../alerts/subscription.ts'
import { findWatch } from '../takers/watchItem.ts'

/** What a link in a mail of alerts or watches opens; other kinds of links are somebody else's. */
export type MailLink =
  | { kind: 'expired' | 'unknown' }
  | { kind: Extract<LinkKind, 'confirmAlerts' | 'alerts'>; subscription: AlertSubscription }
  | { kind: Extract<LinkKind, 'confirmWatch' | 'watch'>; watch: ItemWatch }

export async function openMailLink(payload: Payload, token: string): Promise<MailLink> {
  const link = readLink(token)
  if (link === 'expired') return { kind: 'expired' }
  if (link?.kind === 'confirmAlerts' || link?.kind === 'alerts') {
    const subscription = await findSubscription(payload, link.id)
    return subscription ? { kind: link.kind, subscription } : { kind: 'unknown' }
  }
  if (link?.kind === 'confirmWatch' || link?.kind === 'watch') {
    const watch = await findWatch(payload, link.id)
    return watch ? { kind: link.kind, watch } : { kind: 'unknown' }
  }
  return { kind: 'unknown' }
}
