'use client'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { ShownMoves } from './useMoves.ts'

export function StateBadge({ language, moves }: { language: Language; moves: ShownMoves }) {
  const { state, publicState, urgent, goesOutAt, liftsAt, stoppedBecause } = moves
  return (
    <>
      <span className={`move-buttons__state move-buttons__state--${state}`}>{sayWorkflow(language, state)}</span>
      {publicState === 'live' && state !== 'live' && (
        <span className="move-buttons__public">
          {sayWorkflow(language, 'publicState')}: {sayWorkflow(language, `public_${publicState}`)}
        </span>
      )}
      {goesOutAt && <strong className="move-buttons__time">{sayDesk(language, 'goesOutAt', { at: formatDateTime(goesOutAt, language) })}</strong>}
      {liftsAt && <strong className="move-buttons__time">{sayDesk(language, 'liftsAt', { at: formatDateTime(liftsAt, language) })}</strong>}
      {stoppedBecause && (
        <span className="move-buttons__because">
          {sayWorkflow(language, 'reason')}: {stoppedBecause}
        </span>
      )}
      {urgent && <strong className="move-buttons__urgent">{sayWorkflow(language, 'urgentFlag')}</strong>}
    </>
  )
}
