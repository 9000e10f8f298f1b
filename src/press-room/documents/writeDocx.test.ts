import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTable } from '#content/news/tables/readTable.ts'
import { paragraph } from '#content/news/words/Block.ts'
import { toBlockOfStory } from '#content/news/words/toBlockOfStory.ts'
import { fontFile } from './pdfWords.ts'
import type { TextDocument } from './TextDocument.ts'
import { writeDocx } from './writeDocx.ts'

const parts = { photos: new Map(), quotes: new Map(), speakers: new Map(), documents: new Map(), news: new Map() }

const partsOf = async (words: TextDocument['words']): Promise<(path: string) => string> => {
  const file = join(mkdtempSync(join(tmpdir(), 'docx-')), 'a.docx')
  writeFileSync(file, await writeDocx({ language: 'kk', kicker: '', title: 'Тақырып', publisher: 'Штаб', keywords: [], changedAt: new Date(0).toISOString(), words, besides: [] }, new Map()))
  if (process.env.SHOW_DOCX) copyFileSync(file, process.env.SHOW_DOCX)
  return (path) => execFileSync('unzip', ['-p', file, path], { encoding: 'utf8' })
}

it.skipIf(!existsSync('/usr/bin/unzip'))('says which fonts stand in for those of the house', async () => {
  const part = await partsOf([paragraph('Сөз')])
  const named = new Set([...part('word/styles.xml').matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font))
  expect(named.size).toBe(2)
  for (const font of named) expect(part('word/fontTable.xml')).toMatch(new RegExp(`<w:font w:name="${font}"><w:altName w:val="(Times New Roman|Arial)"/>`))
})

it.skipIf(!existsSync('/usr/bin/unzip'))('breaks no word and no number of a year by months', async () => {
  const months = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан', 'барлығы']
  const names = ['Қызылорда облысы', 'Түркістан облысы', 'Шығыс Қазақстан облысы']
  const table = readTable({ caption: 'Айлар', cells: [['Өңір', ...months], ...names.map((name, row) => [name, ...months.map((_, month) => `${(row + 1) * 15} ${month + 400},5`)])].map((cells) => cells.join('\t')).join('\n'), headColumn: true })
  if (!table) throw new Error('no table')
  const xml = (await partsOf([{ kind: 'table', table }]))('word/document.xml')
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  const letters = Number(/<w:tbl>.*?<w:sz w:val="(\d+)"/s.exec(xml)?.[1]) / 2
  const [edge = 0] = [.../<w:tblCellMar>.*?<w:left[^>]*w:w="(\d+)"/s.exec(xml)?.slice(1) ?? []].map(Number)
  const font = fontFile('sansBold')
  const lines = [table.head, ...table.rows]
  widths.forEach((width, column) => {
    const words = lines.flatMap((cells) => (cells[column] ?? '').split(' '))
    // A tenth more for the font that stands in for ours.
    for (const word of words) expect(1.1 * (font.layout(word).advanceWidth / font.unitsPerEm) * letters * 20 + 2 * edge, word).toBeLessThanOrEqual(width)
  })
})

it.skipIf(!existsSync('/usr/bin/unzip'))('sets a fact box apart from the story around it', async () => {
  const xml = (await partsOf([...toBlockOfStory({ blockType: 'factBox', title: 'Дерек', text: 'Бірі.\n\nЕкіншісі.' }, { language: 'kk', parts, siteUrl: '' }), paragraph('Мәтін.')]))('word/document.xml')
  const edged = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].filter(([one]) => /w:pStyle w:val="Aside"|<w:pBdr>/.test(one)).map(([one]) => one.replaceAll(/<[^>]+>/g, ''))
  expect(edged).toEqual(['Дерек', 'Бірі.', 'Екіншісі.'])
})
