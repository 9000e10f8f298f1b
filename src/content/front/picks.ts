import type { PayloadRequest } from 'payload'
import { toId } from '#people/users/staff.ts'

/** News items by id, in the order in which they stand; any language version stands for its story. */
export type Picks = { lead: string | undefined; slots: string[] }

export const toPicks = (front: { lead?: unknown; slots?: unknown } | undefined): Picks => ({
  lead: front?.lead ? toId(front.lead) : undefined,
  slots: Array.isArray(front?.slots) ? front.slots.map(toId) : [],
})

export const pickedIds = ({ lead, slots }: Picks): string[] => (lead ? [lead, ...slots] : slots)

/** Headlines of what was picked; none for what is deleted since. */
export async function titlesOf(req: PayloadRequest, picks: Picks[]): Promise<Map<string, string>> {
  const ids = [...new Set(picks.flatMap(pickedIds))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { id: { in: ids } },
    select: { headline: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, headline }) => [id, headline]))
}
