import type { PayloadRequest } from 'payload'
import type { StaffMember } from '#people/users/staff.ts'
import { toIds, workflowRecord } from '#workflow/gatherFacts.ts'
import type { Filters } from '../filters/filters.ts'
import type { DeskItem } from '../items/DeskItem.ts'
import { foldParts } from '../items/foldParts.ts'
import { findItems, type FoundItem } from '../items/findItems.ts'
import { loadSurroundings, toDeskItem } from '../items/toDeskItems.ts'
import { queueSections, type SectionName } from './queueSections.ts'
import { findPartsAlong, withoutParts } from './withoutParts.ts'

export type QueueSection = { name: SectionName; items: DeskItem[]; hasMore: boolean }

export const pageSize = 15
/** Whoever has more narrows the list: the longest screen answers as soon as the others. */
export const mostShown = 60

/** How many of a section are to be shown, as the address says. */
export const shownCount = (value: unknown): number => {
  const wanted = Number(value)
  return Number.isInteger(wanted) && wanted > pageSize ? Math.min(wanted, mostShown) : pageSize
}

const foundForOne: Record<SectionName, number> = { mine: 2, waiting: 2, today: 1, embargoes: 4 }

/** The work queue of a member of staff, the most pressing first. */
export async function loadQueue(
  req: PayloadRequest,
  staff: StaffMember,
  { filters, counts = {}, now = new Date() }: { filters: Filters; counts?: Partial<Record<SectionName, number>>; now?: Date },
): Promise<QueueSection[]> {
  const lists: { name: SectionName; found: FoundItem[]; limit: number }[] = []
  for (const { name, where, sort } of queueSections(staff, now)) {
    const limit = counts[name] ?? pageSize
    // Some of what is found goes along with its story, and is no line of its own.
    const found = await findItems(req, { where, sort, limit: (limit + 1) * foundForOne[name], filters })
    const forThem = name === 'mine' ? found.filter((one) => !isForOtherEyes(one, staff)) : found
    lists.push({ name, limit, found: name === 'embargoes' ? await foldParts(req, forThem) : forThem })
  }
  const tasks = lists.filter(({ name }) => name === 'mine' || name === 'waiting')
  const along = await findPartsAlong(req, tasks.flatMap(({ found }) => found))
  for (const task of tasks) task.found = withoutParts(task.found, along)
  const surroundings = await loadSurroundings(req, lists.flatMap(({ found }) => found), now)
  return lists.map(({ name, found, limit }) => ({
    name,
    hasMore: found.length > limit,
    items: found.slice(0, limit).map((one) => toDeskItem(req, one, surroundings)),
  }))
}

/** A text in review that the person has changed since the last approval is for somebody else to approve. */
const isForOtherEyes = ({ item }: FoundItem, { id }: StaffMember): boolean =>
  item.state === 'inReview' && item.holder !== id && toIds(workflowRecord(item).changedBy).includes(id)
