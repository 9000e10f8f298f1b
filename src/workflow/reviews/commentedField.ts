import type { FlattenedField, PayloadRequest } from 'payload'
import { notContent } from '../workflowFields.ts'
import type { WorkflowCollection } from '../workflowOptions.ts'

/** The field of an item that a path such as `headline` or `imprint.paidFrom` leads to, if there is one. */
export function commentedField(req: PayloadRequest, collection: WorkflowCollection, path: string): FlattenedField | undefined {
  const [first = '', ...rest] = path.split('.')
  const known = req.payload.collections[collection]?.config.flattenedFields ?? []
  let field = notContent.has(first) ? undefined : known.find(({ name }) => name === first)
  for (const name of rest) field = field?.type === 'group' ? field.flattenedFields.find((one) => one.name === name) : undefined
  return field
}

/** Fields that hold a text of which a passage can be picked out. */
export const holdsText = ({ type }: { type: string }): boolean => ['richText', 'text', 'textarea'].includes(type)
