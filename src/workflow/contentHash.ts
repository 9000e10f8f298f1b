import { createHash } from 'node:crypto'
import { toCanonical } from './toCanonical.ts'
import { notContent } from './workflowFields.ts'

/** SHA-256 (hex) of an item's content: the same for the same words, whatever database holds them. */
export function contentHash(document: Record<string, unknown>): string {
  const content = Object.fromEntries(Object.entries(document).filter(([key]) => !notContent.has(key)))
  return createHash('sha256')
    .update(JSON.stringify(toCanonical(content)))
    .digest('hex')
}
