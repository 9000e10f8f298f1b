'use client'
import { useState, type KeyboardEvent } from 'react'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayAssignment } from '#languages/messages/assignments.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { neverShown, type ShownMoves } from '#workflow/admin/useMoves.ts'
import type { DeskItem } from '../items/DeskItem.ts'
import type { Asked } from './useBoardMoves.ts'

type Props = {
  item: DeskItem
  language: Language
  isOnItsWay: boolean
  refusal: string | undefined
  movesOf: (item: DeskItem) => Promise<ShownMoves | undefined>
  onMake: (asked: Asked) => Promise<void>
  onKey: (event: KeyboardEvent) => void
  isSelected: boolean
  onSelect: (isSelected: boolean) => void
}

/** An item on the board, with a menu of its moves for those who do not drag. */
export function Card({ item, language, isOnItsWay, refusal, movesOf, onMake, onKey, isSelected, onSelect }: Props) {
  const [moves, setMoves] = useState<ShownMoves>()
  const { collection, id, title, deadline, overdue, stuck, holder, isMine, priority } = item
  const toggle = async (): Promise<void> => setMoves(moves ? undefined : await movesOf(item))
  const name = title || sayDesk(language, 'untitled')

  return (
    <li
      className={`board-card${isOnItsWay ? ' board-card--moving' : ''}${isSelected ? ' board-card--selected' : ''}`}
      draggable
      onDragStart={(event) => {
        // Whoever takes hold of the link drags the card.
        event.dataTransfer.setData('text/plain', id)
        event.dataTransfer.setDragImage(event.currentTarget, 12, 12)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <input
        type="checkbox"
        className="board-card__select"
        checked={isSelected}
        aria-label={sayDesk(language, 'select', { title: name })}
        onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
      />
      <a href={`/admin/collections/${collection}/${id}`} data-card={id} onKeyDown={onKey}>
        {name}
      </a>
      <span className="item-facts">
        {priority === 'urgent' && <strong className="item-facts__late">{sayAssignment(language, 'urgent')}</strong>}
        {stuck && <strong className="item-facts__late">{sayAssignment(language, 'stuck')}</strong>}
        {item.publicState === 'live' && item.state !== 'live' && (
          <span>
            {sayWorkflow(language, 'publicState')}: {sayWorkflow(language, 'public_live')}
          </span>
        )}
        {item.urgent && <strong className="item-facts__late">{sayWorkflow(language, 'urgentFlag')}</strong>}
        {deadline && (
          <span className={overdue ? 'item-facts__late' : undefined}>
            {sayAssignment(language, 'deadline')}: {formatDateTime(deadline, language)}
          </span>
        )}
        {item.state === 'scheduled' && item.publishAt && <span>{sayDesk(language, 'goesOutAt', { at: formatDateTime(item.publishAt, language) })}</span>}
        {holder && <span>{isMine ? sayAssignment(language, 'heldByMe') : `${sayAssignment(language, 'holder')}: ${holder.name}`}</span>}
        {item.language && <span>{item.language.toUpperCase()}</span>}
        <span>{item.desk}</span>
      </span>
      {refusal && <p className="board-card__why">{refusal}</p>}
      <button type="button" className="board-card__steps" aria-expanded={Boolean(moves)} aria-label={sayDesk(language, 'stepsOf', { title: name })} onClick={() => void toggle()}>
        {sayDesk(language, 'steps')}
      </button>
      {moves && (
        <ul className="board-card__moves" onKeyDown={(event) => event.key === 'Escape' && setMoves(undefined)}>
          {moves.moves
            .filter(({ refusal: why }) => !neverShown.includes(why?.code ?? ''))
            .map((move) => (
              <li key={move.transition}>
                <button
                  type="button"
                  disabled={Boolean(move.refusal)}
                  onClick={() => {
                    setMoves(undefined)
                    void onMake({ item, move, moves })
                  }}
                >
                  {sayWorkflow(language, move.transition)}
                </button>
                {move.refusal && <small>{move.refusal.sentence}</small>}
              </li>
            ))}
          {moves.moves.every(({ refusal: why }) => neverShown.includes(why?.code ?? '')) && <li>{sayWorkflow(language, 'moves_none')}</li>}
        </ul>
      )}
    </li>
  )
}
