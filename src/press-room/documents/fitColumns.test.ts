import { expect, it } from 'vitest'
import { readTable } from '#content/news/tables/readTable.ts'
import { fitColumns } from './fitColumns.ts'

const fit = (cells: string, room = 100): number[] => {
  const table = readTable({ cells, headRow: false })
  return table ? fitColumns(table, room, (text) => text.length + 2) : []
}

it('makes up the room', () => {
  expect(fit('аа\tаааааа').map(Math.round)).toEqual([33, 67])
})

it.each([
  ['a long text gives way to numbers', `${'сөз '.repeat(60).trim()}\t1\u00a0250\t1\u00a0250`],
  ['one long address beside numbers', `${'а'.repeat(300)}\t1\u00a0250`],
  ['more words than there is room for', `${Array.from({ length: 11 }, () => 'а'.repeat(200)).join('\t')}\tа`],
  ['twelve short ones', Array.from({ length: 12 }, () => '1').join('\t')],
])('leaves no number too little room, and nothing none: %s', (_, cells) => {
  const fitted = fit(cells)
  expect(fitted.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100)
  cells.split('\t').forEach((cell, column) => expect(fitted[column]).toBeGreaterThanOrEqual(cell.length < 6 ? cell.length + 2 : 100 / 12))
})
