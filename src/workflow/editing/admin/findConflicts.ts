import { toCanonical } from '../../toCanonical.ts'
import { valueAt, type ContentField } from '../../revisions/contentFields.ts'

type Row = Record<string, unknown>
export type Side = 'mine' | 'theirs'

/** A field that differs; `suggestion` is whoever alone has changed it, undefined when both have. */
export type Conflict = ContentField & { mine: unknown; theirs: unknown; suggestion: Side | undefined }

const same = (one: unknown, other: unknown): boolean => JSON.stringify(toCanonical({ one })) === JSON.stringify(toCanonical({ one: other }))

/** Field by field, where a text that was typed and the newest saved one differ; `base` is what the typing began from. */
export function findConflicts(fields: ContentField[], mine: Row, theirs: Row, base: Row | undefined): Conflict[] {
  return fields.flatMap((field) => {
    const [my, their] = [valueAt(mine, field.path), valueAt(theirs, field.path)]
    if (same(my, their)) return []
    const before = base && valueAt(base, field.path)
    const suggestion = !base ? undefined : same(my, before) ? 'theirs' : same(their, before) ? 'mine' : undefined
    return [{ ...field, mine: my, theirs: their, suggestion }]
  })
}
