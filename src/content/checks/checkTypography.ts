import type { Finding, Mend } from '#workflow/finding.ts'
import { applyEdits, withoutAddresses, type Edit } from './typography/edit.ts'
import { typographyChecks } from './typography/typographyChecks.ts'
import type { Passage } from './passages.ts'

const around = 18

/** The words around a place, for a person to know it by: whole ones, unless one is longer than all the rest. */
export function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - around)
  const to = Math.min(text.length, at + around)
  const space = text.indexOf(' ', to)
  const start = Math.max(0, from - around, text.lastIndexOf(' ', from) + 1)
  const end = Math.min(text.length, to + around, space === -1 ? text.length : space)
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim().replaceAll('\t', ' · ')}${end < text.length ? '…' : ''}`
}

/** The edits as changes of the runs in which they lie. */
function toMend({ runs }: Passage, edits: readonly Edit[]): Mend {
  let start = 0
  return runs.flatMap(({ text, node, fixed }) => {
    const from = start
    start += text.length
    if (fixed) return []
    const own = edits.filter(({ at, length }) => at >= from && at + Math.max(length, 1) <= from + text.length)
    const mended = applyEdits(text, own.map((edit) => ({ ...edit, at: edit.at - from })))
    return mended === text ? [] : [{ ...(node && { node }), from: text, to: mended }]
  })
}

/** Marks, dashes, spaces and letters of one paragraph, one finding a check. */
export function checkTypography(passage: Passage): Finding[] {
  const text = withoutAddresses(passage.text)
  return Object.entries(typographyChecks).flatMap(([check, find]) => {
    const { edits, unmended } = find(text, passage.language)
    const at = edits[0]?.at ?? unmended
    if (at === undefined) return []
    const mend = toMend(passage, edits)
    const finding: Finding = { check, says: `${check}Wrong`, values: { excerpt: excerpt(passage.text, at) }, place: passage.place }
    return [mend.length > 0 ? { ...finding, mend } : finding]
  })
}
