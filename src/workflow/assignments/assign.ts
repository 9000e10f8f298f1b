import { NotFound, type PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import { toStaffMember, worksForDesk, toId, type StaffMember } from '#people/users/staff.ts'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { toActor } from '../gatherFacts.ts'
import { newestRevision } from '../newestRevision.ts'
import { workflowOf, type ItemReference, type RawItem } from '../workflowOptions.ts'
import { dueAt } from './dueAt.ts'
import { readPatience } from './patience.ts'
import { planningOf, type Planning } from './planningOf.ts'
import { whyNotAssign, type AssignInput } from './whyNotAssign.ts'

export type AssignOrder = ItemReference & { input: AssignInput }
export type Assigned = ItemReference & { holder: string | null; deadline: string | null; priority: string }

/**
 * The one door to who has an item, its deadline and its priority. They are planning and not content: no new revision,
 * no approval lost. Raises `RuleViolation` with the code that `whyNotAssign` gives, or `NotFound`.
 */
export const assign = (req: PayloadRequest, order: AssignOrder): Promise<Assigned> =>
  inTransaction(req, (transaction) => assignWithin(transaction, order))

async function assignWithin(req: PayloadRequest, { collection, id, input: given }: AssignOrder): Promise<Assigned> {
  const revision = await newestRevision(req, { collection, id })
  if (!revision) throw new NotFound(req.t)
  const { item } = revision
  const before = planningOf(item)
  const input = onlyChanges(before, given)
  const people = await findStaff(req, [before.holder, input.holder])
  const holder = before.holder === undefined ? undefined : { id: before.holder, name: people.get(before.holder)?.name ?? '' }
  const newHolder = input.holder ? people.get(input.holder) : undefined
  const newHolderMayEdit = newHolder !== undefined && worksForDesk(newHolder, item.desk ? toId(item.desk) : undefined)
  const now = new Date()
  const refusal = whyNotAssign({ actor: toActor(req, item), now, holder, newHolderMayEdit }, input)
  if (refusal) throw new RuleViolation(refusal.code, refusal)

  const after = withChanges(before, input)
  if (Object.keys(input).length > 0) {
    await write(req, { collection, id, item }, before, after)
    const title = workflowOf(req, collection).title(item)
    const nameOf = (person: string | undefined): string | null => (person === undefined ? null : (people.get(person)?.name ?? null))
    for (const change of changesForLog(input, before, after, nameOf, toStaffMember(req.user)?.id)) {
      const entry = await record(req, { item: { collection, id, title }, ...change })
      if (change.action === 'assign' && after.holder) await req.payload.jobs.queue({ task: 'followAssignment', input: { entry, holder: after.holder }, req })
    }
  }
  return { collection, id, holder: after.holder ?? null, deadline: after.deadline?.toISOString() ?? null, priority: after.priority }
}

function onlyChanges(before: Planning, { holder, deadline, priority }: AssignInput): AssignInput {
  return {
    ...(holder !== undefined && (holder ?? undefined) !== before.holder && { holder }),
    ...(deadline !== undefined && deadline?.getTime() !== before.deadline?.getTime() && { deadline }),
    ...(priority !== undefined && priority !== before.priority && { priority }),
  }
}

const withChanges = (before: Planning, { holder, deadline, priority }: AssignInput): Planning => ({
  ...before,
  ...(holder !== undefined && { holder: holder ?? undefined }),
  ...(deadline !== undefined && { deadline: deadline ?? undefined }),
  ...(priority !== undefined && { priority }),
})

async function write(
  req: PayloadRequest,
  { collection, id, item }: ItemReference & { item: RawItem },
  before: Planning,
  after: Planning,
): Promise<void> {
  const waits = dueAt(after, await readPatience(req))
  const fields = {
    holder: after.holder ?? null,
    deadline: after.deadline?.toISOString() ?? null,
    priority: after.priority,
    // An urgent publication is live and still waits: for its second look.
    ...((waits || item.state !== 'live') && { dueAt: waits?.toISOString() ?? null }),
  }
  // Two who claim at once: the condition refuses the second on a database that has no transactions.
  const onlyIf = { 'version.holder': before.holder === undefined ? { exists: false } : { equals: before.holder } }
  if (!(await writeNewestVersionInPlace(req, { collection, id, fields, onlyIf }))) throw new RuleViolation('movedMeanwhile', { status: 409 })
  await writeInPlace(req, { collection, id, fields })
}

type LogEntry = { action: string; from: string | null; to: string | null }

function changesForLog(
  input: AssignInput,
  before: Planning,
  after: Planning,
  nameOf: (person: string | undefined) => string | null,
  actor: string | undefined,
): LogEntry[] {
  const holderAction = after.holder === undefined ? 'release' : after.holder === actor ? 'claim' : 'assign'
  return [
    ...(input.holder === undefined ? [] : [{ action: holderAction, from: nameOf(before.holder), to: nameOf(after.holder) }]),
    ...(input.deadline === undefined
      ? []
      : [{ action: 'setDeadline', from: before.deadline?.toISOString() ?? null, to: after.deadline?.toISOString() ?? null }]),
    ...(input.priority === undefined ? [] : [{ action: 'setPriority', from: before.priority, to: after.priority }]),
  ]
}

async function findStaff(req: PayloadRequest, ids: (string | null | undefined)[]): Promise<Map<string, StaffMember>> {
  const wanted = ids.filter((id) => typeof id === 'string')
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({ collection: 'users', where: { id: { in: wanted } }, depth: 0, pagination: false, req })
  const staff = docs.flatMap((user) => toStaffMember({ ...user, collection: 'users' }) ?? [])
  return new Map(staff.map((one) => [one.id, one]))
}
