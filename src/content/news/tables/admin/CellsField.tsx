'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { type ChangeEvent, type ClipboardEvent, type FocusEvent, type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import { type Language, toLanguage } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayTable } from '#languages/messages/tables.ts'
import { even, toCells } from '../readTable.ts'
import { refusalOfRows, tableLimits } from '../tableLimits.ts'
import { pastedRows } from './pastedRows.ts'
import './cells.css'

type Place = { row: number; column: number }

const empty = (): string[][] => Array.from({ length: 3 }, () => ['', '', ''])
/** As it stands, with the spaces that are just being typed. */
const gridOf = (cells: string | undefined): string[][] => (cells ? even(cells.split(/\r\n|[\n\r]/).map((line) => line.split('\t'))) : empty())

/** The cells of a table as a grid to type in. What is kept is their text, a line a row, cells parted by tabs. */
export function CellsField({ field, path: given, readOnly }: TextareaFieldClientProps) {
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  const say = (key: Parameters<typeof sayTable>[1], values?: Record<string, number>) => sayTable(language, key, values)
  const { path, value, setValue, disabled, showError, errorMessage } = useField<string>({ potentiallyStalePath: given })
  const isFixed = Boolean(readOnly || disabled || field.admin?.readOnly)
  const grid = useMemo(() => gridOf(value), [value])
  const width = grid[0]?.length ?? 0
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const [refusal, setRefusal] = useState('')
  const table = useRef<HTMLTableElement>(null)
  const next = useRef<Place>(undefined)

  const focus = ({ row, column }: Place): void => table.current?.rows[row]?.cells[column]?.querySelector('input')?.focus()
  // What is new can be gone to only after it is drawn.
  useEffect(() => {
    if (next.current) focus(next.current)
    next.current = undefined
  }, [grid])

  const write = (rows: string[][], goTo?: Place): boolean => {
    const refused = refusalOfRows(rows)
    setRefusal(refused ? say(refused.code, refused.values) : '')
    if (refused) return false
    next.current = goTo
    setValue(toCells(rows))
    return true
  }
  const row = Math.min(at.row, grid.length - 1)
  const column = Math.min(at.column, width - 1)
  const addRow = (): boolean => write(grid.toSpliced(row + 1, 0, Array.from({ length: width }, () => '')), { row: row + 1, column })
  const addColumn = (): boolean => write(grid.map((cells) => cells.toSpliced(column + 1, 0, '')), { row, column: column + 1 })

  const type = ({ target }: ChangeEvent<HTMLInputElement>): boolean => {
    const place = placeOf(target)
    return write(grid.map((cells, index) => (index === place.row ? cells.with(place.column, target.value) : cells)))
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const to = aimOf(placeOf(event.target), event)
    if (!to) return
    event.preventDefault()
    if (to.row < grid.length) focus(to)
    else if (event.key === 'Enter' && !isFixed) addRow()
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = isFixed ? undefined : pastedRows(event.clipboardData)
    if (!pasted) return
    event.preventDefault()
    if (!write(spread(grid, pasted, placeOf(event.target)))) setRefusal((why) => `${say('notPasted')} ${why}`)
  }

  return (
    <div className="field-type cells-field" role="group" aria-label={sayField(language, 'tableCells')}>
      <FieldLabel as="span" label={field.label} required={field.required ?? false} path={path} />
      <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
      <div className="cells-field__grid">
        {/* The table listens for its cells, so that of two thousand only the row that is written in is drawn anew. */}
        <table ref={table} onFocus={(event: FocusEvent) => setAt(placeOf(event.target))} onChange={type as never} onKeyDown={press as never} onPaste={paste as never}>
          <tbody>
            {grid.map((cells, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a row is its place
              <Row key={index} row={index} cells={cells.join('\t')} names={grid[0]?.join('\t') ?? ''} isFixed={isFixed} language={language} />
            ))}
          </tbody>
        </table>
      </div>
      {!isFixed && (
        <div className="cells-field__buttons">
          <button type="button" disabled={grid.length >= tableLimits.rows} onClick={addRow}>{say('addRow')}</button>
          <button type="button" disabled={width >= tableLimits.columns} onClick={addColumn}>{say('addColumn')}</button>
          <button type="button" disabled={grid.length < 2} onClick={() => write(grid.toSpliced(row, 1))}>{say('removeRow', { row: row + 1 })}</button>
          <button type="button" disabled={width < 2} onClick={() => write(grid.map((cells) => cells.toSpliced(column, 1)))}>{say('removeColumn', { column: column + 1 })}</button>
        </div>
      )}
      <p role="status" className="cells-field__size">{say('size', { rows: grid.length, columns: width })}</p>
      {refusal && <p role="alert" className="cells-field__refusal">{refusal}</p>}
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  )
}

function placeOf(target: EventTarget): Place {
  const cell = (target as Element).closest('td')
  return { row: (cell?.parentElement as HTMLTableRowElement | null)?.rowIndex ?? 0, column: cell?.cellIndex ?? 0 }
}

/** Where a key leads from a cell; sideways only from the end of its text. */
function aimOf({ row, column }: Place, { key, shiftKey, ctrlKey, altKey, metaKey, nativeEvent, target }: KeyboardEvent): Place | undefined {
  if (ctrlKey || altKey || metaKey || nativeEvent.isComposing) return undefined
  const { selectionStart, selectionEnd, value } = target as HTMLInputElement
  const isAt = (place: number): boolean => selectionStart === place && selectionEnd === place
  if (key === 'Enter' || (!shiftKey && (key === 'ArrowDown' || key === 'ArrowUp'))) {
    const up = key === 'ArrowUp' || (key === 'Enter' && shiftKey)
    return { row: Math.max(0, row + (up ? -1 : 1)), column }
  }
  if (!shiftKey && key === 'ArrowLeft' && isAt(0) && column > 0) return { row, column: column - 1 }
  return !shiftKey && key === 'ArrowRight' && isAt(value.length) ? { row, column: column + 1 } : undefined
}

/** The same grid with other rows laid over it from a place on. */
function spread(grid: readonly string[][], pasted: readonly string[][], { row, column }: Place): string[][] {
  const rows = even([...grid, ...Array.from({ length: Math.max(0, row + pasted.length - grid.length) }, () => [])])
  pasted.forEach((cells, down) => cells.forEach((cell, across) => ((rows[row + down] ?? [])[column + across] = cell)))
  return even(rows.map((cells) => Array.from(cells, (cell) => cell ?? '')))
}

type RowProps = { row: number; cells: string; /** The first row, which most often names the columns. */ names: string; isFixed: boolean; language: Language }

/** React asks a field that is written in for a listener of its own. */
const heardAbove = (): void => undefined

const Row = memo(function Row({ row, cells, names, isFixed, language }: RowProps) {
  const named = names.split('\t')
  return (
    <tr>
      {cells.split('\t').map((cell, column) => {
        const name = row > 0 ? (named[column] ?? '').trim() : ''
        const label = sayTable(language, name ? 'cellNamed' : 'cell', { row: row + 1, column: column + 1, name })
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a cell is its place
          <td key={column}>
            <input type="text" value={cell} readOnly={isFixed} aria-label={label} onChange={heardAbove} />
          </td>
        )
      })}
    </tr>
  )
})
