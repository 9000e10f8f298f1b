import { RuleViolation } from '#platform/RuleViolation.ts'
import { commentLimits } from './commentLimits.ts'

export type Passage = { exact: string; prefix: string; suffix: string }

const notUnderstood = (part: string): never => {
  throw new RuleViolation('commentNotUnderstood', { status: 400, values: { part } })
}

/** The words of a comment. Raises `RuleViolation` when there are none, or too many. */
export function parseText(value: unknown): string {
  if (value !== undefined && value !== null && typeof value !== 'string') return notUnderstood('text')
  const text = value?.trim() ?? ''
  if (text === '') throw new RuleViolation('commentEmpty', { status: 422 })
  if (text.length > commentLimits.text) throw new RuleViolation('commentTooLong', { status: 422, values: { limit: commentLimits.text } })
  return text
}

export function parsePassage(value: unknown): Passage | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object') return notUnderstood('passage')
  const { exact, prefix, suffix } = value as Record<string, unknown>
  const word = (part: unknown): string => (part === undefined || part === null ? '' : typeof part === 'string' ? part : notUnderstood('passage'))
  const passage = { exact: word(exact), prefix: word(prefix).slice(-commentLimits.context), suffix: word(suffix).slice(0, commentLimits.context) }
  if (passage.exact.length > commentLimits.passage) {
    throw new RuleViolation('passageTooLong', { status: 422, values: { limit: commentLimits.passage } })
  }
  if (passage.exact.trim() === '') return passage.prefix || passage.suffix ? notUnderstood('passage') : undefined
  return passage
}

/** Ids of the people mentioned, each once. */
export function parseMentions(value: unknown): string[] {
  if (value === undefined || value === null) return []
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string') && value.length <= commentLimits.mentions
  return isList ? [...new Set(value as string[])] : notUnderstood('mentions')
}

export function parseFlag(value: unknown, name: string): boolean {
  return value === undefined || value === null ? false : typeof value === 'boolean' ? value : notUnderstood(name)
}

/** A word that may be left out. */
export function parseWord(value: unknown, name: string): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : typeof value === 'string' ? value : notUnderstood(name)
}
