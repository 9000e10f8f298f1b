import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { groupBy } from '#platform/groupBy.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { putMail } from '#platform/mail/putMail.ts'
import type { AlertDelivery, AlertSubscription } from '../../payload-types.ts'
import { findAlertStories } from './findAlertStories.ts'
import { inThisHouse } from './inThisHouse.ts'
import { lastDigestHour } from './lastDigestHour.ts'
import { writeDigest } from './writeAlert.ts'

const readAtOnce = 2000
const mostStories = 50

/** Puts together the digests whose hour has struck since their stories came out, late ones too. */
export async function queueDigests(payload: Payload, now = new Date()): Promise<void> {
  const { docs: waiting } = await payload.find({
    collection: 'alert-deliveries',
    where: { and: [{ mailedAt: { exists: false } }, { at: { less_than_equal: now.toISOString() } }] },
    sort: 'at',
    limit: readAtOnce,
    pagination: false,
    depth: 0,
  })
  if (waiting.length === 0) return
  const bySubscription = groupBy(waiting, ({ subscription }) => subscription)
  const { docs: subscriptions } = await payload.find({ collection: 'alert-subscriptions', where: { id: { in: [...bySubscription.keys()] } }, pagination: false, depth: 0 })
  for (const subscription of subscriptions) {
    const struck = lastDigestHour(subscription.hours, now)
    // Who has changed to alerts at once has what was waiting now.
    const isDue = ({ at }: AlertDelivery): boolean => subscription.pace === 'atOnce' || new Date(at) < struck
    const due = (bySubscription.get(subscription.id) ?? []).filter(isDue).slice(0, mostStories)
    if (due.length > 0 && subscription.state === 'confirmed') await putDigest(payload, subscription, due, now)
  }
}

async function putDigest(payload: Payload, { id, email, language }: AlertSubscription, due: AlertDelivery[], now: Date): Promise<void> {
  const found = await findAlertStories(payload, due.map(({ item }) => item))
  const stories = due.flatMap(({ item }) => found.get(item) ?? [])
  const house = await inThisHouse(payload)
  const key = `digest:${id}:${createHash('sha256').update(due.map((one) => `${one.id} ${found.has(one.item)}`).join()).digest('base64url').slice(0, 22)}`
  await inTransaction(payload, async (req) => {
    for (const delivery of due) {
      const fields = { mailedAt: now.toISOString(), mail: found.has(delivery.item) ? key : null }
      await writeInPlace(req, { collection: 'alert-deliveries', id: delivery.id, fields, onlyIf: { mailedAt: { exists: false } } })
    }
    if (stories.length > 0) await putMail(req, { key, to: email, language, content: writeDigest(stories, language, house[language]), purpose: 'digest', rank: 'bulk', link: { kind: 'alerts', id }, about: stories.map((one) => one.id) })
  })
}
