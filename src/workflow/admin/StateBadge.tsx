'use client'
import type { Language } from '#languages/language.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { ShownMoves } from './useMoves.ts'

export function StateBadge({ language, moves }: { language: Language; moves: ShownMoves }) {
  const { state, publicState, urgent } = moves
  return (
    <>
      <span className={`move-buttons__state move-buttons__state--${state}`}>{sayWorkflow(language, state)}</span>
      {publicState === 'live' && state !== 'live' && (
        <span className="move-buttons__public">
          {sayWorkflow(language, 'publicState')}: {sayWorkflow(language, `public_${publicState}`)}
        </span>
      )}
      {urgent && <strong className="move-buttons__urgent">{sayWorkflow(language, 'urgentFlag')}</strong>}
    </>
  )
}
