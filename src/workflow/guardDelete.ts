import type { CollectionBeforeDeleteHook } from 'payload'
import { record } from '#audit/record.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { isWorkflowCollection, workflowOf, type RawItem } from './workflowOptions.ts'

/** What the public has seen is withdrawn with a reason and keeps its address; only what never went out is deleted. */
export const guardDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { slug } = collection
  if (!isWorkflowCollection(slug)) return
  const item = (await req.payload.db.findOne<RawItem>({
    collection: slug,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })) as RawItem | null
  if (!item) return
  if (item.publicState !== 'never') throw new RuleViolation('deleteOnlyUnpublished', { status: 409 })
  await record(req, {
    action: 'delete',
    item: { collection: slug, id: String(id), title: workflowOf(req, slug).title(item) },
    from: String(item.state),
    to: null,
  })
}
