import { inflateSync } from 'node:zlib'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTable } from '#content/news/tables/readTable.ts'
import { heading, paragraph } from '#content/news/words/Block.ts'
import { makeTestPhoto } from '#content/photos/files/makeTestPhoto.ts'
import type { Pictures } from './pictures.ts'
import type { TextDocument } from './TextDocument.ts'
import { writePdf } from './writePdf.ts'

const text = (title: string): TextDocument => ({ language: 'kk', kicker: title, title, publisher: '', keywords: [], changedAt: new Date(0).toISOString(), words: [paragraph(title)], besides: [] })

/** The letters that can be copied out, font by font; an empty place is a glyph that stands for none. */
function lettersIn(pdf: Buffer): string[][] {
  const streams = [...pdf.toString('latin1').matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n([^]*?)\r?\nendstream/g)].map(([, body = '']) => inflateSync(Buffer.from(body, 'latin1')).toString('latin1'))
  const lists = streams.flatMap((stream) => /beginbfrange[^[]*\[([^\]]*)\]/.exec(stream)?.[1] ?? [])
  return lists.map((list) => [...list.matchAll(/<([^>]*)>/g)].slice(1).map(([, code = '']) => (code ? String.fromCodePoint(Number.parseInt(code, 16)) : '')))
}

it('has plain spaces where no-break ones came first', async () => {
  expect(lettersIn(await writePdf(text('5\u00A0мың адам'), new Map())).flat()).not.toContain('\u00A0')
})

it('has every letter in what is copied out, whatever was written before', async () => {
  await writePdf(text('АВСЕНКМОРТХаеосрху'), new Map())
  const fonts = lettersIn(await writePdf(text('ABCEHKMOPTX aceopxy'), new Map()))
  expect(fonts).toHaveLength(3)
  for (const letters of fonts) expect(letters).toEqual(expect.arrayContaining([...'ABCEHKMOPTX aceopxy']))
})

const withTable = async (fields: Record<string, unknown>): Promise<Buffer> => {
  const table = readTable(fields)
  if (!table) throw new Error('no table')
  return writePdf({ ...text('Тақырып'), words: [{ kind: 'table', table }] }, new Map())
}

it('names the rows and columns of a table for screen readers', async () => {
  const plain = (await withTable({ caption: 'Мектептер', cells: 'Өңір\tСаны\nҚызылорда\t12\nТүркістан\t34', headColumn: true })).toString('latin1')
  const count = (part: RegExp): number => plain.match(part)?.length ?? 0
  expect([/\/S \/Table\b/g, /\/S \/Caption\b/g, /\/S \/TR\b/g, /\/S \/TH\b/g, /\/S \/TD\b/g, /\/Scope \/Column/g, /\/Scope \/Row/g].map(count)).toEqual([1, 1, 3, 4, 2, 2, 2])
})

it.skipIf(!existsSync('/usr/bin/pdftotext'))('draws the names of the columns on every page, and says them once', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'a.pdf')
  const pdf = await withTable({ cells: `Өңірі\tСипаты\n${Array.from({ length: 150 }, (_, row) => `ауыл ${row}\tүй`).join('\n')}` })
  writeFileSync(file, pdf)
  const pages = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f').filter(Boolean)
  expect(pages.length).toBeGreaterThan(3)
  for (const page of pages) expect(page.match(/Өңірі/g), page).toHaveLength(1)
  expect(pages.join('\n').match(/^ауыл \d+$/gm)).toHaveLength(150)
  expect(pdf.toString('latin1').match(/\/S \/TH\b/g)).toHaveLength(2)
})

it.skipIf(!existsSync('/usr/bin/pdftotext'))('does not part a table of few rows by the end of a page', async () => {
  const table = readTable({ cells: `Өңірі\tСипаты\n${Array.from({ length: 8 }, (_, row) => `ауыл ${row}\tүй`).join('\n')}` })
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'a.pdf')
  const filled = Array.from({ length: 22 }, () => paragraph('Сөз'))
  writeFileSync(file, await writePdf({ ...text('Тақырып'), words: [...filled, ...(table ? [{ kind: 'table' as const, table }] : [])] }, new Map()))
  const [first, second] = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f')
  expect(first).not.toContain('ауыл')
  expect(second?.match(/^ауыл \d$/gm)).toHaveLength(8)
})

const pagesOf = async (words: TextDocument['words'], pictures: Pictures = new Map()): Promise<string[]> => {
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'a.pdf')
  writeFileSync(file, await writePdf({ ...text('Тақырып'), words }, pictures))
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f').filter(Boolean)
}

it.skipIf(!existsSync('/usr/bin/pdftotext'))('takes a heading along with what it is the heading of, wherever the page ends', async () => {
  const table = readTable({ cells: `Өңірі\tСипаты\n${Array.from({ length: 8 }, (_, row) => `ауыл ${row}\tүй`).join('\n')}` })
  if (!table) throw new Error('no table')
  for (const after of [{ kind: 'table' as const, table }, paragraph('ауыл '.repeat(60))])
    for (let filled = 10; filled < 24; filled += 1) {
      const pages = await pagesOf([...Array.from({ length: filled }, () => paragraph('Сөз')), heading('Бөлімі'), after])
      expect(pages.find((page) => page.includes('Бөлімі')), `${filled}`).toContain('ауыл')
    }
}, 60_000)

it.skipIf(!existsSync('/usr/bin/pdftotext'))('leaves no single line to the next page of a short paragraph', async () => {
  for (let filled = 15; filled < 27; filled += 1) {
    const pages = await pagesOf([...Array.from({ length: filled }, () => paragraph('Сөз')), paragraph('ауыл '.repeat(45))])
    expect(pages.filter((page) => page.includes('ауыл')), `${filled}`).toHaveLength(1)
  }
}, 60_000)

it.skipIf(!existsSync('/usr/bin/pdftotext'))('puts two upright pictures on a page', async () => {
  const data = await makeTestPhoto(400, 600).jpeg().toBuffer()
  const figure = (photo: string): TextDocument['words'][number] => ({ kind: 'figure', photo, alt: 'Сурет', words: [{ text: `Сипаттама ${photo}. ${'Ұзын сөйлем '.repeat(9)}` }] })
  const pages = await pagesOf(['1', '2', '3', '4'].map(figure), new Map(['1', '2', '3', '4'].map((id) => [id, { data, width: 400, height: 600 }])))
  expect(pages.map((page) => page.match(/Сипаттама \d/g))).toEqual([['Сипаттама 1'], ['Сипаттама 2', 'Сипаттама 3'], ['Сипаттама 4']])
})

it.skipIf(!existsSync('/usr/bin/pdftotext'))('draws no boxes in the place of emoji', async () => {
  const [page] = await pagesOf([{ kind: 'paragraph', runs: [{ text: 'Рақмет 👍🏿, ' }, { text: '🎉', bold: true }, { text: 'достар 🇰🇿!' }] }])
  expect(page).toContain('Рақмет, достар!')
})

it.skipIf(!existsSync('/usr/bin/pdftotext'))('breaks no word and no number of a year by months', async () => {
  const months = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан', 'барлығы']
  const cells = [['Өңір', ...months], ['Қызылорда', ...months.map((_, month) => `15 ${month + 400},5`)], ['Қазақстан', ...months.map(() => '70 507,5')]]
  const table = readTable({ cells: cells.map((row) => row.join('\t')).join('\n'), headColumn: true })
  const [page] = await pagesOf(table ? [{ kind: 'table', table }] : [])
  for (const word of cells.flat()) expect(page?.replaceAll('\u00A0', ' ')).toContain(word)
})
