import type { Finding } from '#workflow/finding.ts'
import { requiredCheck } from './checkNames.ts'
import { childrenOf, type BodyNode } from './passages.ts'

/** Fields that the law wants beside a poll, with the keys of their labels. */
const wanted = {
  question: 'pollQuestion', askedBy: 'pollAskedBy', orderedBy: 'pollOrderedBy', from: 'pollFrom', to: 'pollTo',
  method: 'pollMethod', sampleSize: 'pollSize', margin: 'pollMargin', answers: 'pollAnswers',
} as const // prettier-ignore

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

export function checkPolls(body: unknown): Finding[] {
  const root = typeof body === 'object' && body !== null && 'root' in body ? (body.root as BodyNode) : undefined
  if (!root) return []
  return childrenOf(root).flatMap(({ type, fields = {} }, index): Finding[] => {
    if (type !== 'block' || fields.blockType !== 'poll') return []
    const missing = Object.entries(wanted).filter(([name]) => isEmpty(fields[name]))
    if (missing.length === 0) return []
    const place = { field: 'body', node: [index] }
    return [{ check: requiredCheck, says: 'pollIncomplete', values: { fields: missing.map(([, label]) => label).join(',') }, place }]
  })
}
