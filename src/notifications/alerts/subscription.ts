import type { Payload } from 'payload'
import type { AlertSubscription } from '../../payload-types.ts'
import type { AlertChoices } from './parseAlertForm.ts'

const hour = 3_600_000
/** A link in a mail that waited for its server is still good for two days. */
const unconfirmedKept = 5 * 24 * hour

const collection = 'alert-subscriptions' as const

/** The subscription that a link in a mail is for; undefined when it was stopped. */
export async function findSubscription(payload: Payload, id: string): Promise<AlertSubscription | undefined> {
  return (await payload.findByID({ collection, id, depth: 0, disableErrors: true })) ?? undefined
}

/** The address has answered: alerts may go there. */
export async function confirmSubscription(payload: Payload, id: string): Promise<void> {
  const data = { state: 'confirmed' as const, refusals: 0 }
  await payload.update({ collection, where: { id: { equals: id } }, data, depth: 0 })
}

/** Other choices of the person whom a link has named. */
export async function changeSubscription(payload: Payload, id: string, choices: AlertChoices): Promise<void> {
  await payload.update({ collection, where: { id: { equals: id } }, data: choices, depth: 0 })
}

/** Ends the alerts, and keeps nothing of the person. */
export async function stopSubscription(payload: Payload, id: string): Promise<void> {
  await payload.delete({ collection, where: { id: { equals: id } }, depth: 0 })
}

/** Nothing is said any more of what was told so long ago. */
const deliveriesKept = 400 * 24 * hour

/** Forgets who was asked and has not answered, and what was told long ago. */
export async function pruneSubscriptions(payload: Payload, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - unconfirmedKept).toISOString()
  await payload.delete({ collection, where: { and: [{ state: { equals: 'waiting' } }, { askedAt: { less_than: before } }] }, depth: 0 })
  await payload.delete({ collection: 'alert-deliveries', where: { at: { less_than: new Date(now.getTime() - deliveriesKept).toISOString() } }, depth: 0 })
}
