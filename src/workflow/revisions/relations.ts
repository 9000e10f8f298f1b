import type { Piece } from '#languages/comparison/compareWords.ts'
import { toId } from '#people/users/staff.ts'

export type Row = Record<string, unknown>

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
export const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

/** A related document stands for its name, which nobody has looked up yet. */
export function relationPiece(relationTo: unknown, value: unknown): Piece & { link: string } {
  const isOfMany = isRow(value) && 'relationTo' in value
  return { text: '', link: `${String(isOfMany ? value.relationTo : relationTo)}:${toId(isOfMany ? value.value : value)}` }
}

/** The document of the house that a piece stands for or leads to; undefined for an address outside. */
export function documentOf({ link }: Piece): { collection: string; id: string } | undefined {
  const [, collection, id] = /^([a-z][a-z-]*):([\w-]+)$/.exec(link ?? '') ?? []
  // `tel:` and the like look the same and are addresses.
  return collection && id && !['tel', 'mailto', 'sms'].includes(collection) ? { collection, id } : undefined
}

/** Ids of the documents that have to be named, by collection. */
export function relatedIds(passages: Iterable<{ pieces: readonly Piece[] }>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { pieces } of passages) {
    for (const piece of pieces) {
      const document = piece.text === '' ? documentOf(piece) : undefined
      if (document) found.set(document.collection, (found.get(document.collection) ?? new Set()).add(document.id))
    }
  }
  return found
}
