import type { PayloadRequest } from 'payload'
import { quietPeriodAt } from '#publication/quiet-periods/quietPeriodAt.ts'
import { slotCount } from './slotCount.ts'
import { pickedIds, type Picks } from './picks.ts'

type Refusal = { code: string; status: number; values: Record<string, string> }

/**
 * Why a front page cannot be composed so: too many stories, one twice, one that the public cannot read, a campaign item
 * in a quiet period. What stood there before and has been withdrawn since does not stand in the way of a change.
 */
export async function whyNotPicks(req: PayloadRequest, { before, after }: { before: Picks; after: Picks }): Promise<Refusal | undefined> {
  if (after.slots.length > slotCount) return { code: 'frontTooMany', status: 422, values: { count: String(slotCount) } }
  const ids = pickedIds(after)
  if (ids.length === 0) return undefined
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { id: { in: ids } },
    select: { headline: true, story: true, publicState: true, nature: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    req,
  })
  const items = ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
  const twice = items.find(({ id, story }, index) => ids.indexOf(id) !== ids.lastIndexOf(id) || items.findIndex((one) => one.story === story) !== index)
  if (twice) return refusalOf('frontTwice', twice.headline)
  const isNew = (id: string): boolean => !pickedIds(before).includes(id)
  const hidden = ids.find((id) => isNew(id) && items.find((item) => item.id === id)?.publicState !== 'live')
  if (hidden) return refusalOf('frontNotLive', items.find(({ id }) => id === hidden)?.headline ?? hidden)
  const campaign = items.find(({ id, nature }) => isNew(id) && nature === 'campaign')
  const period = campaign && (await quietPeriodAt(req, 'campaign'))(new Date())
  return campaign && period ? { code: 'frontQuiet', status: 422, values: { title: campaign.headline, period } } : undefined
}

const refusalOf = (code: string, title: string): Refusal => ({ code, status: 422, values: { title } })
