import type { ItemReference } from './workflowOptions.ts'

/** What a finding of a check asks of whoever submits the item. */
export const levels = ['off', 'advice', 'explain', 'block'] as const
export type Level = (typeof levels)[number]

/** Where a finding lies: a field, a node of its rich text, or another item that this one shows. */
export type Place = {
  /** Path of the form's field. */
  field: string
  /** Indexes of the children that lead from the root of the rich text to the node. */
  node?: number[]
  item?: ItemReference & { title: string }
}

/** A change that mends a finding and alters no word: each text is replaced only where it still reads as it did. */
export type Mend = { node?: number[]; from: string; to: string }[]

export type Finding = {
  /** Its name in `languages/messages/checks.ts`, and in the settings. */
  check: string
  /** Key of its sentence in `languages/messages/checks.ts`. */
  says: string
  values: Record<string, string>
  place: Place
  mend?: Mend
}

/** A finding that the settings have not turned off. */
export type RankedFinding = Finding & { level: Exclude<Level, 'off'> }

export const checksAt = (findings: readonly RankedFinding[], level: Level): string[] => [
  ...new Set(findings.filter((finding) => finding.level === level).map(({ check }) => check)),
]
