'use client'
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { MoveDialog } from '#workflow/admin/MoveDialog.tsx'
import { BulkBar } from '#workflow/bulk/BulkBar.tsx'
import type { State } from '#workflow/states.ts'
import type { DeskItem } from '../items/DeskItem.ts'
import { Card } from './Card.tsx'
import type { Column } from './loadBoard.ts'
import { useBoardMoves } from './useBoardMoves.ts'
import '#workflow/admin/moveButtons.css'
import './board.css'

/** Puts the card that is on its way into the column where it is going. */
function withCardOnItsWay(columns: Column[], onItsWay: { id: string; to: State } | undefined): Column[] {
  const card = columns.flatMap(({ items }) => items).find(({ id }) => id === onItsWay?.id)
  if (!onItsWay || !card) return columns
  return columns.map((column) => {
    const others = column.items.filter(({ id }) => id !== card.id)
    return { ...column, items: column.state === onItsWay.to ? [card, ...others] : others }
  })
}

/** Cards by state. Dragging one to another column, or Shift with an arrow, is a move; arrows go from card to card. */
export function Board({ columns, language }: { columns: Column[]; language: Language }) {
  const board = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState<State>()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const select = (isSelected: boolean, ...ids: string[]): void =>
    setSelected((before) => new Set(isSelected ? [...before, ...ids] : [...before].filter((one) => !ids.includes(one))))
  const { asked, onItsWay, said, movesOf, make, moveTo, order, cancel } = useBoardMoves(language)
  /** A card that the keyboard moved is drawn anew in another column, and keeps the focus there. */
  const keptFocus = useRef<string>(undefined)
  useEffect(() => {
    if (keptFocus.current && document.activeElement === document.body) {
      board.current?.querySelector<HTMLElement>(`[data-card="${keptFocus.current}"]`)?.focus()
    }
  })
  const shown = withCardOnItsWay(columns, onItsWay)
  const items = columns.flatMap((column) => column.items)

  const drop = (to: State) => (event: DragEvent) => {
    event.preventDefault()
    setOver(undefined)
    const item = items.find(({ id }) => id === event.dataTransfer.getData('text/plain'))
    if (item) void moveTo(item, to)
  }
  const focusCard = (item: DeskItem | undefined): void =>
    item && board.current?.querySelector<HTMLElement>(`[data-card="${item.id}"]`)?.focus()

  /** The space bar selects, Shift with up or down selects as it goes, Escape ends it. */
  const pressToSelect = ({ id }: DeskItem, event: KeyboardEvent, next: DeskItem | undefined): boolean => {
    if (event.key === ' ') select(!selected.has(id), id)
    else if (event.key === 'Escape' && selected.size > 0) setSelected(new Set())
    else if (event.shiftKey && next) select(true, id, next.id)
    else return false
    event.preventDefault()
    focusCard(next)
    return true
  }
  const press = (item: DeskItem) => (event: KeyboardEvent) => {
    const at = shown.findIndex((column) => column.items.includes(item))
    const row = shown[at]?.items.indexOf(item) ?? 0
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const along = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const next = along === undefined ? undefined : shown[at]?.items[row + along]
    if (pressToSelect(item, event, next)) return
    if (sideways === undefined && along === undefined) return
    event.preventDefault()
    keptFocus.current = undefined
    if (along !== undefined) return focusCard(next)
    if (event.shiftKey) {
      const column = shown[at + (sideways ?? 0)]
      if (!column) return
      keptFocus.current = item.id
      void moveTo(item, column.state)
      return
    }
    const rest = sideways === 1 ? shown.slice(at + 1) : shown.slice(0, at).toReversed()
    const neighbours = rest.find((column) => column.items.length > 0)?.items ?? []
    focusCard(neighbours[Math.min(row, neighbours.length - 1)])
  }

  return (
    <>
      <p className="board__help">{sayDesk(language, 'boardHelp')}</p>
      <p role="status" className="board__said">
        {onItsWay && !asked ? sayDesk(language, 'waitingForServer') : said?.sentence}
      </p>
      <div className="board" ref={board}>
        {shown.map(({ state, items: cards, hasMore }) => (
          <section
            key={state}
            className={`board__column${over === state ? ' board__column--over' : ''}`}
            aria-labelledby={`column-${state}`}
            data-state={state}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(state)
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={drop(state)}
          >
            <h2 id={`column-${state}`}>
              {sayWorkflow(language, state)} <span className="queue__count">{hasMore ? `${cards.length}+` : cards.length}</span>
              {(state === 'live' || state === 'withdrawn') && <small>{sayDesk(language, 'recentOnly')}</small>}
            </h2>
            <ul>
              {cards.map((item) => (
                <Card
                  key={item.id}
                  item={item}
                  language={language}
                  isOnItsWay={onItsWay?.id === item.id}
                  refusal={said?.refused === item.id ? said.sentence : undefined}
                  movesOf={movesOf}
                  onMake={make}
                  onKey={press(item)}
                  isSelected={selected.has(item.id)}
                  onSelect={(isSelected) => select(isSelected, item.id)}
                />
              ))}
            </ul>
            {cards.length === 0 && <p className="queue__empty">{sayDesk(language, 'empty')}</p>}
          </section>
        ))}
      </div>
      <BulkBar items={items.filter(({ id }) => selected.has(id))} language={language} onDone={() => setSelected(new Set())} />
      {asked && (
        <MoveDialog language={language} move={asked.move} moves={asked.moves} onCancel={cancel} onMake={(body) => order(asked, body)} />
      )}
    </>
  )
}
