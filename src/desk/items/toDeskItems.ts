import type { PayloadRequest } from 'payload'
import { toId, toStaffMember } from '#people/users/staff.ts'
import { isOverdue, isStuck } from '#workflow/assignments/dueAt.ts'
import { readPatience, type Patience } from '#workflow/assignments/patience.ts'
import { planningOf } from '#workflow/assignments/planningOf.ts'
import { workflowRecord } from '#workflow/gatherFacts.ts'
import type { PublicState, State } from '#workflow/states.ts'
import { workflowOf } from '#workflow/workflowOptions.ts'
import type { DeskItem } from './DeskItem.ts'
import { findDeskNames } from './findDeskNames.ts'
import type { FoundItem } from './findItems.ts'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** React writes what is undefined out in full, for each of two hundred cards. */
const given = <Value extends object>(value: Value): Value => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value

/** What all items of a screen are shown with. */
export type Surroundings = { names: Map<string, string>; patience: Patience; now: Date }

/** Names of the desks and of those who have the items, and the house's limits, asked for once for all lists of a screen. */
export async function loadSurroundings(req: PayloadRequest, found: FoundItem[], now: Date): Promise<Surroundings> {
  const holders = [...new Set(found.flatMap(({ item }) => planningOf(item).holder ?? []))]
  const { docs: people } =
    holders.length === 0
      ? { docs: [] }
      : await req.payload.find({ collection: 'users', where: { id: { in: holders } }, depth: 0, pagination: false, select: { name: true }, req })
  const names = new Map([...(await findDeskNames(req)), ...people.map(({ id, name }) => [id, name] as const)])
  return { names, patience: await readPatience(req), now }
}

export function toDeskItem(req: PayloadRequest, { collection, item, parts = 0 }: FoundItem, { names, patience, now }: Surroundings): DeskItem {
  const planning = planningOf(item)
  const { holder } = planning
  return given({
    collection,
    id: item.id,
    title: workflowOf(req, collection).title(item),
    language: textOf(item.language ?? item.originalLanguage),
    desk: item.desk ? (names.get(toId(item.desk)) ?? '') : '',
    state: item.state as State,
    publicState: item.publicState as PublicState,
    urgent: item.publicState === 'live' && textOf(workflowRecord(item).urgentBy) !== undefined,
    holder: holder === undefined ? undefined : { id: holder, name: names.get(holder) ?? '' },
    isMine: holder !== undefined && holder === toStaffMember(req.user)?.id,
    inStateFor: planning.stateSince && now.getTime() - planning.stateSince.getTime(),
    deadline: planning.deadline?.toISOString(),
    overdue: isOverdue(planning, patience, now),
    stuck: isStuck(planning, patience, now),
    priority: planning.priority,
    publishAt: textOf(item.publishAt),
    releaseAt: textOf(item.releaseAt),
    publishedAt: textOf(item.publishedAt),
    startsAt: textOf(item.startsAt),
    endsAt: textOf(item.endsAt),
    parts,
  })
}
