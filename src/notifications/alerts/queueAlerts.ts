import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { groupBy } from '#platform/groupBy.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { putMail } from '#platform/mail/putMail.ts'
import type { PublicChange } from '#publication/changes/PublicChange.ts'
import type { AlertSubscription } from '../../payload-types.ts'
import { findAlertStories, type AlertStory } from './findAlertStories.ts'
import { inThisHouse } from './inThisHouse.ts'
import { wantsStory } from './wantsStory.ts'
import { writeAlert } from './writeAlert.ts'

/** Short transactions: editors who save meanwhile wait for one of them at most. */
const inOneTransaction = 25
const readAtOnce = 500

type Order = { subscription: AlertSubscription; story: AlertStory }

/** Of one story's language versions the one in the language of the mails, else any that is wanted. */
function choose(versions: AlertStory[], subscription: AlertSubscription): AlertStory | undefined {
  const wanted = versions.filter((one) => wantsStory(subscription, one))
  return wanted.find(({ language }) => language === subscription.language) ?? wanted[0]
}

/**
 * Has all who want it told of what has just become public: each of one story once, however many languages follow and
 * however often this runs for the same changes.
 */
export async function queueAlerts(payload: Payload, changes: readonly PublicChange[]): Promise<void> {
  const isNew = ({ collection, kind }: PublicChange): boolean => collection === 'news' && (kind === 'published' || kind === 'released')
  const stories = await findAlertStories(payload, changes.filter(isNew).map(({ item }) => item))
  if (stories.size === 0) return
  const versions = groupBy(stories.values(), ({ story }) => story)
  const house = await inThisHouse(payload)
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({ collection: 'alert-subscriptions', where: { state: { equals: 'confirmed' } }, sort: 'id', limit: readAtOnce, page, depth: 0 })
    const wanted = docs.flatMap((subscription) => [...versions.values()].flatMap((all) => choose(all, subscription) ?? []).map((story) => ({ subscription, story })))
    const orders = await notYetTold(payload, wanted)
    for (let first = 0; first < orders.length; first += inOneTransaction) await order(payload, orders.slice(first, first + inOneTransaction), house)
    if (!hasNextPage) return
  }
}

async function notYetTold(payload: Payload, orders: Order[]): Promise<Order[]> {
  if (orders.length === 0) return []
  const { docs } = await payload.find({
    collection: 'alert-deliveries',
    where: { and: [{ story: { in: [...new Set(orders.map(({ story }) => story.story))] } }, { subscription: { in: [...new Set(orders.map(({ subscription }) => subscription.id))] } }] },
    pagination: false,
    depth: 0,
    select: { subscription: true, story: true },
  })
  const told = new Set(docs.map(({ subscription, story }) => `${subscription} ${story}`))
  return orders.filter(({ subscription, story }) => !told.has(`${subscription.id} ${story.story}`))
}

const order = (payload: Payload, orders: Order[], house: Record<Language, string>): Promise<void> =>
  inTransaction(payload, async (req) => {
    for (const { subscription, story } of orders) {
      // SQLite answers at once: without this no page would be answered until all are written.
      await nextTurn()
      const at = new Date().toISOString()
      const delivery = { subscription: subscription.id, story: story.story, item: story.id, at }
      if (subscription.pace === 'digest') {
        await payload.create({ collection: 'alert-deliveries', data: delivery, depth: 0, req })
        continue
      }
      const { id: of, email: to, language } = subscription
      const key = `alert:${of}:${story.story}`
      await payload.create({ collection: 'alert-deliveries', data: { ...delivery, mailedAt: at, mail: key }, depth: 0, req })
      await putMail(req, { key, to, language, content: writeAlert(story, language, house[language]), purpose: 'alert', rank: 'bulk', link: { kind: 'alerts', id: of }, about: [story.id] })
    }
  })
