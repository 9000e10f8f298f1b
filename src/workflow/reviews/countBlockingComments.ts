import type { PayloadRequest } from 'payload'
import type { ItemReference } from '../workflowOptions.ts'

/** How many comments stop the approval of an item. */
export async function countBlockingComments(req: PayloadRequest, { id }: ItemReference): Promise<number> {
  const where = { item: { equals: id }, blocking: { equals: true }, resolved: { equals: false } }
  return (await req.payload.count({ collection: 'comments', where, req })).totalDocs
}
