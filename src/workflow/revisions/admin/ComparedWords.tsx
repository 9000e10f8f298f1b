import type { ReactNode } from 'react'
import type { Piece, Words } from '#languages/comparison/compareWords.ts'
import type { Language } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import { documentOf } from '../relations.ts'

export type Naming = { nameOf: (piece: Piece) => string | undefined; admin: string; language: Language }

const changes = { same: undefined, removed: 'del', added: 'ins' } as const

/** Words as they are set, those that changed marked for the eye and named for the ear. */
export function ComparedWords({ words, naming }: { words: Words; naming: Naming }) {
  return words.map((piece, at) => {
    const Mark = changes[piece.change]
    const shown = <ShownPiece piece={piece} naming={naming} />
    // oxlint-disable react/no-array-index-key -- the same words may stand twice
    return Mark ? (
      <Mark key={at}>
        <span className="revisions__spoken">{sayRevision(naming.language, piece.change === 'added' ? 'added' : 'removed')}: </span>
        {shown}
      </Mark>
    ) : (
      <span key={at}>{shown}</span>
    )
  })
}

/** Lexical keeps the marks of a text as bits of one number. */
const marks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

function ShownPiece({ piece, naming: { nameOf, admin, language } }: { piece: Piece; naming: Naming }) {
  const document = documentOf(piece)
  const name = nameOf(piece)
  const text = piece.text || name || sayRevision(language, 'unreadable')
  const set = marks.reduce<ReactNode>((inner, [bit, Mark]) => (((piece.marks ?? 0) & bit) === bit ? <Mark>{inner}</Mark> : inner), text)
  if (document && name) return <a href={`${admin}/collections/${document.collection}/${document.id}`}>{set}</a>
  if (!piece.link || document) return set
  return (
    <>
      {set} <small className="revisions__address">({piece.link})</small>
    </>
  )
}
