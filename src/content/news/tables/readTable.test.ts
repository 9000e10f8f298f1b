import { describe, expect, it } from 'vitest'
import { readTable, tableLines, toCells, toRows } from './readTable.ts'
import { isWordless, refusalOfCells } from './tableLimits.ts'

describe('a table is read', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['with the names of its columns', { cells: 'Өңір\tСаны\nҚызылорда\t12' }, { head: ['Өңір', 'Саны'], rows: [['Қызылорда', '12']] }],
    ['without them', { cells: 'Қызылорда\t12\nТүркістан\t34', headRow: false }, { head: [], rows: [['Қызылорда', '12'], ['Түркістан', '34']] }],
    ['of one row, which names nothing', { cells: 'Қызылорда\t12' }, { head: [], rows: [['Қызылорда', '12']] }],
    ['evened out', { cells: 'А\tӘ\tБ\nа\nа\tә\tб' }, { head: ['А', 'Ә', 'Б'], rows: [['а', '', ''], ['а', 'ә', 'б']] }],
    ['without empty rows and columns', { cells: '\n\tА\t\tӘ\t\r\n\t\t\t\t\r\n\tа\t\tә\t\n\n' }, { head: ['А', 'Ә'], rows: [['а', 'ә']] }],
    ['with numbers that do not break', { cells: 'Құны, ₸\n1 250 000 ₸' }, { rows: [['1\u00a0250\u00a0000\u00a0₸']] }],
    ['with its caption', { cells: 'а', caption: ' Мектептер ' }, { caption: 'Мектептер' }],
  ])('%s', (_, fields, expected) => {
    expect(readTable(fields)).toMatchObject(expected)
  })

  it.each(['\t\n \t', '', undefined, { a: 1 }])('as nothing where it has no word: %j', (cells) => {
    expect(readTable({ cells, caption: 'Мектептер' })).toBeUndefined()
  })

  it.each([
    ['12', true], ['1 250,5', true], ['1,250.5', true], ['+4,2 %', true], ['−1', true], ['5–7', true], ['450 ₸', true], ['$20', true], ['№ 3', true],
    ['2026-02-16', false], ['16.02.2026', false], ['08:30', false], ['+7 701 000 00 01', false], ['12 млн', false], ['жоқ', false], ['–', false],
  ])('%s: a number, %j', (cell, isNumber) => {
    expect(readTable({ cells: `Атауы\tСаны\nа\t${cell}\nә\t–\nб\t` })?.isNumeric).toEqual([false, isNumber])
  })

  it('with years that name its rows set as names', () => {
    expect(readTable({ cells: 'Жыл\tСаны\n2025\t3\n2026\t4', headColumn: true })?.isNumeric).toEqual([false, true])
  })

  it('in lines that paste into a spreadsheet', () => {
    const table = readTable({ caption: 'Мектептер', cells: 'Өңір\tСаны\nҚызылорда\t12\n\t3' })
    expect(table && tableLines(table)).toEqual(['Мектептер', 'Өңір\tСаны', 'Қызылорда\t12', '\t3'])
  })
})

it('keeps no tab and no line break inside a cell', () => {
  expect(toCells([['а\tә', 'б\r\nв'], ['г', '']])).toBe('а ә\tб в\nг\t')
  expect(toRows('а ә\tб в\nг\t')).toEqual([['а ә', 'б в'], ['г', '']])
})

const rows = (count: number, row = 'а') => Array.from({ length: count }, () => row).join('\n')

it.each<[string, unknown, object | undefined]>([
  ['200 rows and the end of the last', `${rows(200)}\n`, undefined],
  ['201 rows', rows(201), { code: 'tableTooLong', values: { given: 201, limit: 200 } }],
  ['14 columns', Array(14).fill('а').join('\t'), undefined],
  ['15 columns, in one row', `а\n${Array(15).fill('а').join('\t')}`, { code: 'tableTooWide', values: { given: 15, limit: 14 } }],
  ['a cell of 301 letters', `а\tә\nа\t${'ә'.repeat(301)}`, { code: 'tableCellTooLong', values: { row: 2, column: 2, limit: 300 } }],
  ['nothing', null, undefined],
])('refuses what no outlet could show: %s', (_, cells, refusal) => {
  expect(refusalOfCells(cells)).toEqual(refusal)
})

it.each([[' \t\n', true], [undefined, true], ['\tа', false]])('%j has no word: %j', (cells, wordless) => {
  expect(isWordless(cells)).toBe(wordless)
})
