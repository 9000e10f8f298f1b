import type { Language } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import type { PublicState, State } from '../../states.ts'
import { isWorkflowCollection } from '../../workflowOptions.ts'
import { publicPageAddress } from '../addresses.ts'
import type { RevisionLine, Versioned } from '../loadRevisions.ts'
import { sayLine } from '../sayLine.ts'
import { RestoreButton } from './RestoreButton.tsx'

type Props = {
  side: 'before' | 'after'
  line: RevisionLine
  newest: RevisionLine
  item: Versioned
  admin: string
  state: { state?: State; publicState?: PublicState }
  language: Language
}

/** Which revision stands in a column, and what can be done with it. */
export const RevisionHead = ({ side, line, newest, item, admin, state, language }: Props) => (
  <section className="revisions__head" aria-label={sayRevision(language, side)}>
    <p className="revisions__side">{sayRevision(language, side)}</p>
    <p>{sayLine(line, language, line.id === newest.id)}</p>
    <p className="revisions__acts">
      {isWorkflowCollection(item.collection) && (
        <a href={publicPageAddress(admin, { ...item, collection: item.collection }, line.id)}>{sayRevision(language, 'publicPage')}</a>
      )}
      {line.id !== newest.id && <RestoreButton item={item} revision={{ id: line.id, at: line.at }} seen={newest.at} state={state} />}
    </p>
  </section>
)
