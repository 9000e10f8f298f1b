/** A table as it is read: every row as wide as the widest, rows and columns without a word left out. */
export type StoryTable = {
  caption: string
  /** Names of the columns; empty where the first row does not name them. */
  head: string[]
  rows: string[][]
  /** The first cell of a row is its name. */
  namesRows: boolean
  /** Columns of numbers, which are set right-aligned. */
  isNumeric: boolean[]
}

/** The parts of a number stay on one line: in a narrow column a space of another kind is what keeps them. */
export const bindNumbers = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d)|[%‰₸$€₽£])/g, '\u00a0')

/** Cells are kept as plain text, as spreadsheets copy them: a line is a row, and a tab parts cells. */
export const toRows = (cells: unknown): string[][] =>
  typeof cells === 'string' && cells !== '' ? cells.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.split('\t').map((cell) => cell.trim())) : []

/** What would begin another cell or row is a space inside a cell. */
export const toCells = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map((cell) => cell.replace(/[\t\n\r\u2028\u2029]+/g, ' ')).join('\t')).join('\n')

export function even(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

function withoutEmpty(rows: string[][]): string[][] {
  const filled = even(rows.filter((row) => row.some((cell) => cell !== '')))
  return filled.map((row) => row.filter((_, column) => filled.some((other) => other[column] !== '')))
}

const nothing = /^[-–—−…]?$/
/** Amounts, and from one to another; no dates, hours and telephone numbers. */
const amount = String.raw`(?:\d{1,3}(?:[\s,]\d{3})+|\d+)(?:[.,]\d+)?`
const number = new RegExp(String.raw`^[<>≈~±+\-–−]?\s?[₸$€₽£№]?\s?${amount}(?:[-–]${amount})?\s?[%‰°₸$€₽£]?$`, 'u')

/** The table of a block in a text, or undefined for one without a word. */
export function readTable({ caption, cells, headRow, headColumn }: Record<string, unknown>): StoryTable | undefined {
  const all = withoutEmpty(toRows(typeof cells === 'string' ? bindNumbers(cells) : ''))
  const [first, ...others] = all
  if (!first) return undefined
  const [head, rows] = headRow === false || others.length === 0 ? [[], all] : [first, others]
  const isNumeric = first.map((_, column) => {
    const values = rows.map((row) => row[column] ?? '').filter((cell) => !nothing.test(cell))
    return values.length > 0 && values.every((cell) => number.test(cell))
  })
  if (headColumn === true) isNumeric[0] = false
  return { caption: typeof caption === 'string' ? caption.trim() : '', head, rows, namesRows: headColumn === true, isNumeric }
}

/** The words of a table line by line, cells parted by tabs: what pastes into a spreadsheet as a table. */
export const tableLines = ({ caption, head, rows }: StoryTable): string[] => [...(caption ? [caption] : []), ...[...(head.length > 0 ? [head] : []), ...rows].map((row) => row.join('\t'))]
