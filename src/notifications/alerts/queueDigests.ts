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

const readAtOnce = 200
const mostStories = 50

/** Puts together the digests whose hour has struck since their stories came out, late ones too. */
export async function queueDigests(payload: Payload, now = new Date()): Promise<void> {
  const waits = { mailedAt: { exists: false } }
  const { docs: any } = await payload.find({ collection: 'alert-deliveries', where: waits, limit: 1, pagination: false, depth: 0 })
  if (any.length === 0) return
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({ collection: 'alert-subscriptions', where: { state: { equals: 'confirmed' } }, sort: 'id', limit: readAtOnce, page, depth: 0 })
    const { docs: waiting } = await payload.find({
      collection: 'alert-deliveries',
      where: { and: [waits, { subscription: { in: docs.map(({ id }) => id) } }] },
      sort: 'at',
      pagination: false,
      depth: 0,
    })
    const bySubscription = groupBy(waiting, ({ subscription }) => subscription)
    for (const subscription of docs) await putDigest(payload, subscription, dueOf(subscription, bySubscription.get(subscription.id) ?? [], now), now)
    if (!hasNextPage) return
  }
}

/** Who has changed to alerts at once has now what was waiting. */
function dueOf({ pace, hours }: AlertSubscription, waiting: AlertDelivery[], now: Date): AlertDelivery[] {
  const struck = lastDigestHour(hours, now)
  return waiting.filter(({ at }) => pace === 'atOnce' || new Date(at) < struck).slice(0, mostStories)
}

async function putDigest(payload: Payload, { id, email, language }: AlertSubscription, due: AlertDelivery[], now: Date): Promise<void> {
  if (due.length === 0) return
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
