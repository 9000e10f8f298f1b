import { formatDays } from '#languages/formatDate.ts'
import { formatNumber } from '#languages/formatNumber.ts'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'

/** An opinion poll with everything that the law wants wherever one is published; `facts` are names with their values, of a draft only those that are there. */
export type Poll = { question: string; answers: { answer: string; share: number; shown: string }[]; facts: [name: string, value: string][] }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The poll of a block in a text, in words of the language. */
export function readPoll(fields: Record<string, unknown>, language: Language): Poll {
  const number = (value: unknown): string => (typeof value === 'number' ? formatNumber(value, language) : '')
  const percent = (value: unknown): string => number(value) && `${number(value)}%`
  const answers = (Array.isArray(fields.answers) ? fields.answers : []) as { answer?: unknown; share?: unknown }[]
  const { from, to } = fields
  const facts: Poll['facts'] = [
    [saySite(language, 'pollAskedBy'), textOf(fields.askedBy)],
    [saySite(language, 'pollOrderedBy'), textOf(fields.orderedBy)],
    [saySite(language, 'pollDates'), typeof from === 'string' && typeof to === 'string' ? formatDays(from, to, language) : ''],
    [saySite(language, 'pollMethod'), textOf(fields.method)],
    [saySite(language, 'pollSize'), number(fields.sampleSize)],
    [saySite(language, 'pollMargin'), percent(fields.margin)],
  ]
  return {
    question: textOf(fields.question),
    answers: answers.map(({ answer, share }) => ({ answer: textOf(answer), share: typeof share === 'number' ? share : 0, shown: percent(share) })),
    facts: facts.filter(([, value]) => value !== ''),
  }
}
