import type { Email } from 'postal-mime'
import type { AlertSubscription } from '../../src/payload-types.ts'
import type { Office } from './office.ts'

let number = 0

/** Somebody who has confirmed that they want every alert at once, in Kazakh. */
export async function subscriber({ payload }: Office, given: Partial<AlertSubscription> = {}): Promise<AlertSubscription> {
  const data = {
    email: `reader-${++number}@paper.example`,
    state: 'confirmed' as const,
    channel: 'mail' as const,
    language: 'kk' as const,
    pace: 'atOnce' as const,
    refusals: 0,
    consentVersion: 'test',
    consentAt: new Date().toISOString(),
    ...given,
  }
  return payload.create({ collection: 'alert-subscriptions', data, depth: 0 })
}

export const addressee = (mail: Email): string => mail.to?.[0]?.address ?? ''
