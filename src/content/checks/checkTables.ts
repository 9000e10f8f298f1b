import type { Finding } from '#workflow/finding.ts'
import { isWordless } from '../news/tables/tableLimits.ts'
import { requiredCheck } from './checkNames.ts'
import { childrenOf, type BodyNode } from './passages.ts'

/** A table without a word is shown to nobody: it was forgotten. */
export function checkTables(body: unknown): Finding[] {
  const root = typeof body === 'object' && body !== null && 'root' in body ? (body.root as BodyNode) : undefined
  if (!root) return []
  return childrenOf(root).flatMap(({ type, fields = {} }, index): Finding[] =>
    type === 'block' && fields.blockType === 'table' && isWordless(fields.cells) ? [{ check: requiredCheck, says: 'tableWordless', values: {}, place: { field: 'body', node: [index] } }] : [],
  )
}
