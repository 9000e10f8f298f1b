/** Rows of what was copied in a spreadsheet, a text program or a browser; undefined for words that belong into one cell. */
export function pastedRows(clipboard: Pick<DataTransfer, 'getData'>): string[][] | undefined {
  return rowsOfHtml(clipboard.getData('text/html')) ?? rowsOfText(clipboard.getData('text/plain'))
}

const inWords = (text: string | null): string => (text ?? '').replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')).trim()

function rowsOfHtml(html: string): string[][] | undefined {
  const table = html.includes('<t') ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null
  if (!table) return undefined
  const rows: string[][] = [...table.rows].map(() => [])
  for (const [at, { cells }] of [...table.rows].entries()) {
    for (const cell of cells) {
      // Paragraphs of one cell are words apart.
      for (const end of cell.querySelectorAll('br, p, div, li')) end.after(' ')
      const row = rows[at] ?? []
      const start = Array.from({ length: row.length + 1 }, (_, column) => column).find((column) => row[column] === undefined) ?? 0
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) (rows[at + down] ?? [])[start + across] = down + across === 0 ? inWords(cell.textContent) : ''
      }
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''))
}

/** Spreadsheets put a cell with a line break in it into quotation marks, and double those inside. */
const quoted = /(^|[\t\n])"((?:[^"]|"")*[\t\n](?:[^"]|"")*)"(?=[\t\n]|$)/g

export function rowsOfText(text: string): string[][] | undefined {
  const plain = text
    .replaceAll('\r\n', '\n')
    .replace(quoted, (_, before: string, cell: string) => before + cell.replaceAll('""', '"').replace(/[\t\n]+/g, ' '))
    .replace(/\n$/, '')
  return /[\t\n]/.test(plain) ? plain.split('\n').map((line) => line.split('\t').map(inWords)) : undefined
}
