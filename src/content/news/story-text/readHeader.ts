import { RuleViolation } from '#platform/RuleViolation.ts'
import { parseAlmatyDateTime } from '#languages/formatDate.ts'
import { readSpeakerLine } from './readSpeakerLine.ts'
import type { Line } from './toLines.ts'

type Facts = { publishedAt?: string; earlierViews?: number }
type Header = Facts & { headline: string; body: Line[] }

const longestHeadline = 250
const separators = /^[\s•·*▪◦●‣\uf0b7|,;–—―−-]+|[\s•·*▪◦●‣\uf0b7|,;–—―−-]+$/gu
const dateAndTime = /(?<![\d.])(\d{1,2}\.\d{1,2}\.\d{4})(?:\s*[жг]\.)?(?:[,\s]+(\d{1,2}:\d{2}))?(?![\d:])/
const views =
  /^(?:(?:қаралым|қаралды|просмотр(?:ов|ы)?|views?)\s*:?\s*)?(\d{1,3}(?:[\s,]\d{3})+|\d+)(?:\s*(?:рет қаралды|рет|қаралым|просмотр(?:ов|а)?|views?))?$/iu

/** The date and the views that a line consists of; undefined when it says anything else besides. */
function readFacts(text: string): Facts | undefined {
  if (text.length > 100) return undefined
  const date = dateAndTime.exec(text)
  const publishedAt = date?.[1] === undefined ? undefined : parseAlmatyDateTime(date[1], date[2] ?? '00:00')
  if (date && publishedAt === undefined) return undefined
  const rest = text.replace(date?.[0] ?? '', ' ').replace(separators, '')
  if (rest === '') return publishedAt === undefined ? undefined : { publishedAt }
  const digits = views.exec(rest)?.[1]
  const earlierViews = Number(digits?.replace(/\D/g, '') ?? Number.NaN)
  if (!Number.isSafeInteger(earlierViews)) return undefined
  return publishedAt === undefined ? { earlierViews } : { publishedAt, earlierViews }
}

const isParagraph = (text: string): boolean => text.endsWith('.') && /\p{Ll}{3}[.!?…]\s+\p{Lu}/u.test(text)

const isHeadline = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  readFacts(text) === undefined &&
  !/^[-–—―−]\s/.test(text) &&
  !isParagraph(text) &&
  !(text.endsWith(':') && readSpeakerLine(text) !== undefined)

/** How many lines the headline takes: one, or more where an editor has wrapped it. */
function headlineLength(lines: readonly Line[]): number {
  const found = lines.slice(0, 4).findIndex(({ text }, index) => index > 0 && (text === '' || readFacts(text) !== undefined))
  const end = found < 0 ? lines.length : found
  const standsAlone = end <= 3 && end < lines.length && !/[.:;]$/.test(lines[end - 1]?.text ?? '')
  let length = 1
  let together = lines[0]?.text.length ?? 0
  while (length < Math.min(end, 3)) {
    const next = lines[length]?.text ?? ''
    together += 1 + next.length
    const goesOn = !/[.!?…:]$/.test(lines[length - 1]?.text ?? '') && !/^[-–—―−•·*]\s/.test(next)
    if (!goesOn || together > longestHeadline || !(standsAlone || /^\p{Ll}/u.test(next))) break
    length += 1
  }
  return length
}

/** The headline of a story, its date and earlier views, and the lines that follow. */
export function readHeader(lines: readonly Line[]): Header {
  const first = lines.findIndex(({ text }) => text !== '')
  const [line] = lines.slice(Math.max(first, 0))
  if (first < 0 || !line) throw new RuleViolation('storyEmpty', { values: { line: 1 } })
  if (!isHeadline(line.text)) {
    const text = line.text.length > 60 ? `${line.text.slice(0, 60)}…` : line.text
    throw new RuleViolation('storyHeadlineMissing', { values: { line: line.number, text } })
  }
  if (line.text.length > longestHeadline) {
    const values = { line: line.number, length: line.text.length, limit: longestHeadline }
    throw new RuleViolation('storyHeadlineTooLong', { values })
  }
  const length = headlineLength(lines.slice(first, first + 5))
  const headline = lines.slice(first, first + length).map(({ text }) => text).join(' ')
  const facts: Facts = {}
  let at = first + length
  for (; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (text === '') continue
    const found = readFacts(text)
    if (!found || Object.keys(found).some((key) => key in facts)) break
    Object.assign(facts, found)
  }
  return { headline, ...facts, body: lines.slice(at) }
}
