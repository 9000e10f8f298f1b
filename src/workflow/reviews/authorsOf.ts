import type { PayloadRequest } from 'payload'
import { toIds, workflowRecord } from '../gatherFacts.ts'
import type { RawItem } from '../workflowOptions.ts'

/** What was approved forgets who changed it: the log remembers. */
async function actorsOf(req: PayloadRequest, item: RawItem, actions: string[]): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    where: { and: [{ item: { equals: item.id } }, { action: { in: actions } }] },
    depth: 0,
    pagination: false,
    select: { actor: true },
    req,
  })
  const people = new Set([...toIds(workflowRecord(item).changedBy), ...docs.flatMap(({ actor }) => actor ?? [])])
  for (const machine of ['clock', 'system']) people.delete(machine)
  return people
}

/** Ids of the people whose work an item is. */
export const authorsOf = (req: PayloadRequest, item: RawItem): Promise<Set<string>> => actorsOf(req, item, ['create', 'submit'])

/** And of those who have read it. */
export const authorsAndReviewersOf = (req: PayloadRequest, item: RawItem): Promise<Set<string>> =>
  actorsOf(req, item, ['create', 'submit', 'requestChanges', 'approve'])
