import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { paragraph, type TextDocument } from './TextDocument.ts'
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
