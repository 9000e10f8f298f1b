import { passagesOf, type ReadField, type Readers as FieldReaders } from '../../revisions/passagesOf.ts'
import { documentOf } from '../../revisions/relations.ts'

export type Readers = FieldReaders & {
  /** Titles of related documents by id. */
  titles: ReadonlyMap<string, string>
}

/** What a field holds as lines of text. */
export const toReadable = ({ field }: { field: ReadField }, value: unknown, readers: Readers): string =>
  passagesOf(field, value, readers)
    .map(({ kind, label, pieces }) => {
      const words = pieces.map((piece) => piece.text || (readers.titles.get(documentOf(piece)?.id ?? '') ?? '…')).join('')
      return kind === 'block' ? `▪ ${label}: ${words}` : words
    })
    .join('\n')
