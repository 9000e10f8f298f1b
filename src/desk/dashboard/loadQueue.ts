import type { PayloadRequest } from 'payload'
import type { StaffMember } from '#people/users/staff.ts'
import { toIds, workflowRecord } from '#workflow/gatherFacts.ts'
import type { Filters } from '../filters/filters.ts'
import type { DeskItem } from '../items/DeskItem.ts'
import { foldParts } from '../items/foldParts.ts'
import { findItems, type FoundItem, type Order } from '../items/findItems.ts'
import { loadSurroundings, toDeskItem } from '../items/toDeskItems.ts'
import { queueSections, type SectionName } from './queueSections.ts'
import { withoutParts } from './withoutParts.ts'

export type QueueSection = { name: SectionName; items: DeskItem[]; hasMore: boolean }

export const pageSize = 15
/** Whoever has more narrows the list: the longest screen answers as soon as the others. */
export const mostShown = 60

/** How many of a section are to be shown, as the address says. */
export const shownCount = (value: unknown): number => {
  const wanted = Number(value)
  return Number.isInteger(wanted) && wanted > pageSize ? Math.min(wanted, mostShown) : pageSize
}

/** The work queue of a member of staff, the most pressing first. */
export async function loadQueue(
  req: PayloadRequest,
  staff: StaffMember,
  { filters, counts = {}, now = new Date() }: { filters: Filters; counts?: Partial<Record<SectionName, number>>; now?: Date },
): Promise<QueueSection[]> {
  const keep: Record<SectionName, Keep> = {
    mine: (found) => withoutParts(req, found.filter((one) => !isForOtherEyes(one, staff))),
    waiting: (found) => withoutParts(req, found),
    today: (found) => found,
    embargoes: (found) => foldParts(req, found),
  }
  const lists: { name: SectionName; found: FoundItem[]; hasMore: boolean }[] = []
  for (const { name, ...order } of queueSections(staff, now)) {
    lists.push({ name, ...(await findLines(req, { ...order, filters, limit: counts[name] ?? pageSize }, keep[name])) })
  }
  const surroundings = await loadSurroundings(req, lists.flatMap(({ found }) => found), now)
  return lists.map(({ name, found, hasMore }) => ({ name, hasMore, items: found.map((one) => toDeskItem(req, one, surroundings)) }))
}

type Keep = (found: FoundItem[]) => FoundItem[] | Promise<FoundItem[]>

/** Not all that is found is a line of its own: asks for more until there are enough, or no more. */
async function findLines(req: PayloadRequest, order: Order, keep: Keep): Promise<{ found: FoundItem[]; hasMore: boolean }> {
  const { limit } = order
  for (let asked = Math.ceil(1.5 * (limit + 1)); ; asked *= 3) {
    const found = await findItems(req, { ...order, limit: asked })
    const kept = await keep(found)
    if (kept.length > limit || found.length < asked) return { found: kept.slice(0, limit), hasMore: kept.length > limit }
  }
}

/** A text in review that the person has changed since the last approval is for somebody else to approve. */
const isForOtherEyes = ({ item }: FoundItem, { id }: StaffMember): boolean =>
  item.state === 'inReview' && item.holder !== id && toIds(workflowRecord(item).changedBy).includes(id)
