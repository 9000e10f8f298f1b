import { toRows } from './readTable.ts'

/** What a phone and a sheet of A4 can still show, a name with twelve months and their sum beside it; more belongs into a file. */
export const tableLimits = { columns: 14, rows: 200, letters: 300 } as const

export type TableRefusal = { code: 'tableEmpty' | 'tableTooLong' | 'tableTooWide' | 'tableCellTooLong'; values: Record<string, number> }

/** Why cells cannot be kept. */
export function refusalOfRows(rows: readonly (readonly string[])[]): TableRefusal | undefined {
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  if (rows.length > tableLimits.rows) return { code: 'tableTooLong', values: { given: rows.length, limit: tableLimits.rows } }
  if (columns > tableLimits.columns) return { code: 'tableTooWide', values: { given: columns, limit: tableLimits.columns } }
  const row = rows.findIndex((cells) => cells.some(isTooLong))
  if (row === -1) return undefined
  return { code: 'tableCellTooLong', values: { row: row + 1, column: (rows[row]?.findIndex(isTooLong) ?? 0) + 1, limit: tableLimits.letters } }
}

const isTooLong = (cell: string): boolean => cell.length > tableLimits.letters

/** The same of what a block keeps; its form asks for a word besides. */
export const refusalOfCells = (cells: unknown): TableRefusal | undefined => refusalOfRows(toRows(typeof cells === 'string' ? cells.trimEnd() : ''))

export const isWordless = (cells: unknown): boolean => toRows(cells).every((row) => row.every((cell) => cell === ''))
