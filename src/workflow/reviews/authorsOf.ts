import type { PayloadRequest } from 'payload'
import type { RawItem } from '../workflowOptions.ts'

/** Ids of the people whose work an item is. What was approved forgets who changed it: the log remembers. */
export async function authorsOf(req: PayloadRequest, item: RawItem): Promise<Set<string>> {
  const { changedBy } = (item.workflow ?? {}) as { changedBy?: string[] | null }
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    where: { and: [{ item: { equals: item.id } }, { action: { in: ['create', 'submit'] } }] },
    depth: 0,
    pagination: false,
    select: { actor: true },
    req,
  })
  const people = new Set([...(changedBy ?? []), ...docs.flatMap(({ actor }) => actor ?? [])])
  for (const machine of ['clock', 'system']) people.delete(machine)
  return people
}
