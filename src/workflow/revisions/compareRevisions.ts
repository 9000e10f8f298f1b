import { comparePassages, type Compared } from '#languages/comparison/comparePassages.ts'
import { languages, type Language } from '#languages/language.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { valueAt, type ContentField } from './contentFields.ts'
import { passagesOf, type Passage, type ReadField, type Readers } from './passagesOf.ts'
import { isRow, type Row } from './relations.ts'

export type ComparedField = {
  path: string
  label: string
  /** The language that the words are in, where the field has one. */
  spoken: Language | undefined
  changed: boolean
  passages: Compared<Passage>[]
}

type Revisions = { before: Row; after: Row }

/** Two revisions of an item, field by field in the order of the form; a field that is empty in both is left out. */
export function compareRevisions(fields: readonly ContentField[], { before, after }: Revisions, readers: Readers): ComparedField[] {
  return fields.flatMap((field) => {
    const [old, now] = [valueAt(before, field.path), valueAt(after, field.path)]
    const label = readers.translate(field.label)
    if (!isLocalized(field.field)) return compareField({ field, label, old, now, readers, spoken: undefined })
    return languages.flatMap((spoken) =>
      compareField({ field, label: `${label} (${sayPeople(readers.language, spoken)})`, old: inLocale(old, spoken), now: inLocale(now, spoken), readers, spoken }),
    )
  })
}

type Comparison = { field: ContentField; label: string; old: unknown; now: unknown; readers: Readers; spoken: Language | undefined }

function compareField({ field, label, old, now, readers, spoken }: Comparison): ComparedField[] {
  const read = (value: unknown): Passage[] => passagesOf(field.field as ReadField, value, readers)
  const passages = comparePassages(read(old), read(now), {
    keyOf: (passage) => JSON.stringify(passage),
    sortOf: ({ kind, label: part }) => `${kind} ${part}`,
    piecesOf: ({ pieces }) => pieces,
  })
  if (passages.length === 0) return []
  const changed = passages.some(({ change }) => change !== 'same')
  return [{ path: spoken ? `${field.path}.${spoken}` : field.path, label, spoken, changed, passages }]
}

const isLocalized = (field: object): boolean => 'localized' in field && field.localized === true

const inLocale = (value: unknown, language: Language): unknown => (isRow(value) ? value[language] : value)
