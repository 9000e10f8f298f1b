import { inflateSync } from 'node:zlib'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTable } from '#content/news/tables/readTable.ts'
import { paragraph } from '#content/news/words/Block.ts'
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
