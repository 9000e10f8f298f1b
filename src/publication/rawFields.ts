import { isLanguage, languages } from '#languages/language.ts'
import type { ChangeNote } from '#workflow/workflowFields.ts'
import { toId } from '#people/users/staff.ts'
import type { ByLanguage, PublicImprint, RichByLanguage } from './publicContent.ts'

/** A document as the database gives it with `locale: 'all'` and `depth: 0`. */
export type RawRow = Record<string, unknown>

export const toRow = (value: unknown): RawRow => (typeof value === 'object' && value !== null ? (value as RawRow) : {})

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.trim() !== '') : []

export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

export const idOf = (value: unknown): string | undefined =>
  value === null || value === undefined || value === '' ? undefined : toId(value)

export const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(toId) : [])

export const languageOf = (value: unknown) => (isLanguage(value) ? value : undefined)

export function byLanguage(value: unknown): ByLanguage {
  const texts: ByLanguage = {}
  for (const language of languages) {
    const text = textOf(toRow(value)[language])
    if (text) texts[language] = text
  }
  return texts
}

/** A rich text without a word counts as none. */
export function richByLanguage(value: unknown): RichByLanguage {
  const texts: RichByLanguage = {}
  for (const language of languages) {
    const text = toRow(value)[language]
    if (JSON.stringify(text ?? null).includes('"text":')) texts[language] = text
  }
  return texts
}

export function imprintOf(value: unknown): PublicImprint | undefined {
  const { issuedBy, orderedBy, paidFrom } = toRow(value)
  const imprint = { issuedBy: textOf(issuedBy) ?? '', orderedBy: textOf(orderedBy) ?? '', paidFrom: textOf(paidFrom) ?? '' }
  return imprint.issuedBy || imprint.orderedBy || imprint.paidFrom ? imprint : undefined
}

/** The public notes alone: the rest of the workflow's record is nobody's business outside. */
export function changeNotesOf(workflow: unknown): ChangeNote[] {
  const { changeNotes } = toRow(workflow)
  if (!Array.isArray(changeNotes)) return []
  return changeNotes.map((given) => {
    const { kind, note, at } = toRow(given)
    return { kind: kind === 'correction' ? 'correction' : 'update', note: textOf(note) ?? '', at: textOf(at) ?? '' }
  })
}

/** When the public got what it sees now: the last of its saving, its approval, its publication and its public notes. */
export function versionedAt({ updatedAt, publishedAt, notedAt, workflow }: RawRow): string | undefined {
  const now = new Date().toISOString()
  const times = [updatedAt, publishedAt, notedAt, toRow(workflow).approvedAt].map(textOf).filter((time) => time !== undefined)
  // The end of an embargo is a version of its own, once it has come.
  return times.map((time) => new Date(time).toISOString()).filter((time) => time <= now).toSorted().at(-1)
}
