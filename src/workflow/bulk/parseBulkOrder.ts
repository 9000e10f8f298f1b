import { z } from 'zod'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { MoveInput } from '../whyNot.ts'
import { workflowCollections, type ItemReference } from '../workflowOptions.ts'
import { bulkActions, bulkLimit, type BulkAction } from './bulkActions.ts'

export type BulkOrder = { items: ItemReference[]; action: BulkAction; input: MoveInput }

const time = z.iso.datetime({ offset: true }).transform((value) => new Date(value))

const schema = z.strictObject({
  items: z.array(z.strictObject({ collection: z.enum(workflowCollections), id: z.string().min(1).max(100) })).min(1),
  action: z.enum(bulkActions),
  reason: z.string().optional(),
  publishAt: time.optional(),
  change: z.enum(['correction', 'update', 'minor']).optional(),
  changeNote: z.string().max(5000).optional(),
})

/** Parses an order for several items. Raises `bulkNotUnderstood` or `tooMany`. */
export function parseBulkOrder(body: unknown): BulkOrder {
  const { data, error } = schema.safeParse(body)
  if (error) {
    const [issue] = error.issues
    const part = issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'items')
    throw new RuleViolation('bulkNotUnderstood', { status: 400, values: { part: String(part) } })
  }
  const { items, action, ...input } = data
  if (items.length > bulkLimit) throw new RuleViolation('tooMany', { status: 413, values: { limit: bulkLimit } })
  const byId = new Map(items.map((item) => [`${item.collection}/${item.id}`, item]))
  return { items: [...byId.values()], action, input }
}
