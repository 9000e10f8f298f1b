import { expect, it } from 'vitest'
import { pastedRows, rowsOfText } from './pastedRows.ts'

it.each<[string, string, string[][] | undefined]>([
  ['cells of a spreadsheet', 'Өңір\tСаны\r\nҚызылорда\t12\r\n', [['Өңір', 'Саны'], ['Қызылорда', '12']]],
  ['a column', 'а\nә', [['а'], ['ә']]],
  ['a cell of several lines, which is quoted', 'а\t"бір\n""екі"" үш"\nә\tб', [['а', 'бір "екі" үш'], ['ә', 'б']]],
  ['a quoted cell at the start', '"бір\nекі"\tб', [['бір екі', 'б']]],
  ['words in marks of their own', '"Нұр"\tа', [['"Нұр"', 'а']]],
  ['empty cells', '\tа\n\t', [['', 'а'], ['', '']]],
  ['numbers with no-break spaces', '1\u00a0250\t  12  ', [['1\u00a0250', '12']]],
  ['a word, which goes into one cell', 'Қызылорда', undefined],
  ['a word with the end of its line', 'Қызылорда\r\n', undefined],
])('takes %s', (_, text, rows) => {
  expect(rowsOfText(text)).toEqual(rows)
})

it('takes the plain text where nothing else was copied', () => {
  expect(pastedRows({ getData: (type) => (type === 'text/plain' ? 'а\tә' : '') })).toEqual([['а', 'ә']])
})
