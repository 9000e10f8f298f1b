import type { PayloadRequest } from 'payload'
import type { StaffMember } from '#people/users/staff.ts'

/** What somebody does with an item's page: `away` has it open behind another one, `left` has closed it. */
export const doings = ['reading', 'editing', 'away', 'left'] as const
export type Doing = (typeof doings)[number]

export type OtherPerson = { name: string; doing: Doing; since: string; self: boolean }

type Presence = { item: string; slot: string; staff: StaffMember; doing: Doing }

/** An open page tells every three seconds; one that is silent for so long is gone. */
const validMs: Record<Exclude<Doing, 'left'>, number> = { reading: 14_000, editing: 14_000, away: 10 * 60_000 }
const day = 86_400_000

/** Says that somebody is in an item, and resolves to who else is. */
export async function tellPresence(req: PayloadRequest, { item, slot, staff, doing }: Presence): Promise<OtherPerson[]> {
  const { payload } = req
  const now = Date.now()
  const key = `${staff.id}:${slot}:${item}`
  const { docs } = await payload.find({
    collection: 'presences',
    where: { and: [{ item: { equals: item } }, { or: [{ until: { greater_than: new Date(now).toISOString() } }, { key: { equals: key } }] }] },
    sort: 'since',
    limit: 50,
    pagination: false,
    depth: 0,
    req,
  })
  const mine = docs.find((row) => row.key === key)
  if (doing === 'left') {
    if (mine) await payload.delete({ collection: 'presences', id: mine.id, depth: 0, req })
    return []
  }
  const until = new Date(now + validMs[doing]).toISOString()
  if (!mine) {
    const since = new Date(now).toISOString()
    await payload.delete({ collection: 'presences', where: { until: { less_than: new Date(now - day).toISOString() } }, depth: 0, req })
    await payload.create({ collection: 'presences', depth: 0, req, data: { key, person: staff.id, name: staff.name, item, doing, since, until } })
  } else if (mine.doing !== doing || Date.parse(mine.until) - now < validMs[doing] / 2) {
    await payload.update({ collection: 'presences', id: mine.id, depth: 0, req, data: { doing, until } })
  }
  return toPeople(docs.filter((row) => row.key !== key), staff.id)
}

type Row = { person: string; name?: string | null; doing: string; since: string }

const busyness: readonly string[] = ['away', 'reading', 'editing']

/** Somebody who has the item open twice is one person, doing the more of the two. */
function toPeople(rows: Row[], self: string): OtherPerson[] {
  const people = new Map<string, OtherPerson>()
  for (const { person, name, doing, since } of rows) {
    const known = people.get(person)
    if (known && busyness.indexOf(known.doing) >= busyness.indexOf(doing)) continue
    people.set(person, { name: name ?? '', doing: doing as Doing, since: known?.since ?? since, self: person === self })
  }
  return [...people.values()]
}
