import type { StoryTable } from '#content/news/tables/readTable.ts'
import { withoutEmoji } from '#languages/withoutEmoji.ts'
import { fitColumns, tableLetters } from './fitColumns.ts'
import { ink, keepRoom, margins, type Pdf, type Structure, words } from './pdfWords.ts'

const rule = '#bfbab0'
/** A table of few rows is not parted by the end of a page. */
const [mostKeptRows, mostKeptRoom] = [12, 300]

function measure(pdf: Pdf, given: StoryTable) {
  const size = tableLetters(given)
  const cellEdge = { x: size < 8 ? 2 : 4, y: 3.5 }
  const lineGap = size * 0.15
  pdf.font('sansBold').fontSize(size)
  const room = pdf.page.width - margins.left - margins.right
  const widths = fitColumns(given, room, (text) => pdf.widthOfString(text) + 2 * cellEdge.x + 0.5)
  const heightOf = (cells: readonly string[]): number => {
    pdf.font('sansBold').fontSize(size)
    return Math.max(...cells.map((text, column) => pdf.heightOfString(withoutEmoji(text) || ' ', { width: (widths[column] ?? 0) - 2 * cellEdge.x, lineGap }))) + 2 * cellEdge.y
  }
  return { size, cellEdge, lineGap, room, widths, heightOf }
}

/** What a table needs of a page to begin there: all of it where it is a small one, else its first rows. */
export function roomForTable(pdf: Pdf, table: StoryTable, { heightOf } = measure(pdf, table)): number {
  const { caption, head, rows } = table
  const roomFor = (lines: readonly string[][]): number => lines.reduce((sum, cells) => sum + heightOf(cells), caption ? 30 : 0)
  const all = head.length > 0 ? [head, ...rows] : rows
  const whole = all.length > mostKeptRows ? Infinity : roomFor(all)
  return whole > mostKeptRoom ? roomFor(all.slice(0, 3)) : whole
}

/** A screen reader reads a cell with the names of its column and row; what is drawn again on the next page it passes over. */
export function putTable(pdf: Pdf, parent: Structure, given: StoryTable): void {
  const { caption, head, rows, namesRows, isNumeric } = given
  const part = pdf.struct('Table')
  parent.add(part)
  const measured = measure(pdf, given)
  const { size, cellEdge, lineGap, room, widths, heightOf } = measured
  const starts = widths.map((_, column) => margins.left + widths.slice(0, column).reduce((sum, width) => sum + width, 0))
  const artifact = (draw: () => void): void => {
    pdf.markContent('Artifact', { type: 'Layout' } as never)
    draw()
    pdf.endMarkedContent()
  }
  const isName = (column: number, isHead: boolean): boolean => isHead || (namesRows && column === 0)
  const write = (text: string, column: number, top: number, isHead: boolean): void => {
    pdf.font(isName(column, isHead) ? 'sansBold' : 'sans').fontSize(size).fillColor(ink)
    pdf.text(withoutEmoji(text), (starts[column] ?? 0) + cellEdge.x, top + cellEdge.y, { width: (widths[column] ?? 0) - 2 * cellEdge.x, lineGap, align: isNumeric[column] ? 'right' : 'left' })
  }
  const endRow = (bottom: number, isHead: boolean): void => {
    artifact(() => pdf.moveTo(margins.left, bottom).lineTo(margins.left + room, bottom).lineWidth(isHead ? 1 : 0.5).strokeColor(isHead ? ink : rule).stroke())
    pdf.y = bottom
  }
  const row = (cells: readonly string[], isHead: boolean): void => {
    const height = heightOf(cells)
    if (pdf.y + height > pdf.page.height - margins.bottom) {
      pdf.addPage()
      if (head.length > 0 && !isHead) {
        const [top, headHeight] = [pdf.y, heightOf(head)]
        artifact(() => head.forEach((text, column) => write(text, column, top, true)))
        endRow(top + headHeight, true)
      }
    }
    const top = pdf.y
    const line = pdf.struct('TR')
    part.add(line)
    cells.forEach((text, column) => {
      const names = isName(column, isHead) && text !== ''
      const cell = pdf.struct(names ? 'TH' : 'TD', {}, () => write(text, column, top, isHead))
      // pdfkit has no option for whose name a cell is.
      if (names) (cell as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data.A = { O: 'Table', Scope: isHead ? 'Column' : 'Row' }
      line.add(cell)
    })
    line.end()
    endRow(top + height, isHead)
  }
  keepRoom(pdf, roomForTable(pdf, given, measured))
  if (caption) part.add(words(pdf, 'Caption', [{ text: caption }], { family: 'sans', size: 10.5, bold: true, gap: 4 }))
  if (head.length > 0) row(head, true)
  for (const cells of rows) row(cells, false)
  part.end()
  pdf.y += 12
}
