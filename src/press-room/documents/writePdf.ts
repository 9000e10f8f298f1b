import { openSync } from 'fontkit'
import PDFDocument from 'pdfkit'
import type { Language } from '#languages/language.ts'
import { fitPicture, type Pictures } from './pictures.ts'
import { type Block, inBrackets, type Run, type TextDocument } from './TextDocument.ts'

const codes: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }
const folder = '@expo-google-fonts'
const files = {
  serif: `${folder}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
  serifBold: `${folder}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  serifItalic: `${folder}/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  sans: `${folder}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  sansBold: `${folder}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
} as const
type Font = keyof typeof files

const opened = new Map<Font, ReturnType<typeof openSync>>()

/** Each file is opened once a process: what is read of it for one text serves the next. */
function fontFile(font: Font): ReturnType<typeof openSync> {
  // The path is put together by hand: of `join` the build takes all of node_modules in.
  const file = opened.get(font) ?? nameLetters(openSync(`${process.cwd()}/node_modules/${files[font]}`))
  opened.set(font, file)
  return file
}

const noBreakSpace = 0xa0

/**
 * fontkit keeps of each glyph which letter it was first asked for: none where it was only a part of another one, as
 * Latin «a» is of Cyrillic «а». That letter would be missing from what is copied out of all later texts.
 */
function nameLetters(font: ReturnType<typeof openSync>): ReturnType<typeof openSync> {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, letters = []) => {
    const glyph = getGlyph(id, letters)
    // Both spaces are one glyph: the plain one is what somebody searches for.
    if (glyph && letters.length > 0) glyph.codePoints = letters.map((letter) => (letter === noBreakSpace ? 0x20 : letter))
    return glyph
  }
  return font
}

const ink = '#1a1c1e'
const quiet = '#5a6067'
const accent = '#00616b'
const margins = { top: 62, bottom: 68, left: 68, right: 68 }

type Pdf = PDFKit.PDFDocument
type Look = { family: 'serif' | 'sans'; size: number; colour?: string; indent?: number; gap?: number; bold?: boolean }
type Structure = ReturnType<Pdf['struct']>

const fontOf = ({ family, bold }: Look, run: Run): Font => {
  if (run.bold || bold) return family === 'serif' ? 'serifBold' : 'sansBold'
  return family === 'serif' && run.italic ? 'serifItalic' : family
}

/** pdfkit runs a line break between two stretches into one line: each line ends by itself. */
function toLines(runs: readonly Run[]): (Run & { endsLine?: boolean })[] {
  const lines: (Run & { endsLine?: boolean })[] = []
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      const last = lines.at(-1)
      if (index > 0 && last) last.endsLine = true
      if (text !== '') lines.push({ ...run, text })
    })
  }
  return lines
}

/** Words in a part of the structure: a link and a stretch in another language are parts of their own inside it. */
function words(pdf: Pdf, type: string, runs: readonly Run[], look: Look): Structure {
  const part = pdf.struct(type)
  const given = toLines(runs)
  const width = pdf.page.width - margins.left - margins.right - (look.indent ?? 0)
  given.forEach((run, index) => {
    const isLast = index === given.length - 1
    const write = (): void => {
      pdf.font(fontOf(look, run)).fontSize(look.size).fillColor(run.link ? accent : (look.colour ?? ink))
      const isContinued = !isLast && !run.endsLine
      const options = { width, lineGap: look.size * 0.22, continued: isContinued, link: run.link ?? null, underline: run.link !== undefined || run.underlined === true, strike: run.struck === true }
      if (index === 0 || given[index - 1]?.endsLine) pdf.text(run.text, margins.left + (look.indent ?? 0), pdf.y, options as PDFKit.Mixins.TextOptions)
      else pdf.text(run.text, options as PDFKit.Mixins.TextOptions)
      if (isLast) pdf.y += look.gap ?? look.size * 0.6
    }
    if (run.link) part.add(pdf.struct('Link', { alt: run.text, ...(run.language && { lang: codes[run.language] }) }, write))
    else if (run.language) part.add(pdf.struct('Span', { lang: codes[run.language] }, write))
    else part.add(write)
  })
  return part
}

/** A heading never stands alone at the foot of a page, nor a picture across two. */
function keepRoom(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margins.bottom) pdf.addPage()
}

const paragraphLooks = {
  plain: { family: 'serif', size: 11.5 },
  lead: { family: 'serif', size: 13.5, gap: 9 },
  quiet: { family: 'sans', size: 10, colour: quiet },
  label: { family: 'sans', size: 10.5, bold: true },
} satisfies Record<string, Look>

function put(pdf: Pdf, parent: Structure, block: Block, pictures: Pictures): void {
  switch (block.kind) {
    case 'heading':
      keepRoom(pdf, 70)
      pdf.y += 8
      parent.add(words(pdf, `H${block.level}`, block.runs, block.level === 2 ? { family: 'serif', size: 16, bold: true } : { family: 'sans', size: 12.5, bold: true }))
      return
    case 'paragraph':
      if (block.announces) keepRoom(pdf, 80)
      parent.add(words(pdf, 'P', block.runs, paragraphLooks[block.look ?? 'plain']))
      return
    case 'list':
      parent.add(list(pdf, block))
      pdf.y += 5
      return
    case 'quote': {
      const quote = pdf.struct('BlockQuote')
      parent.add(quote)
      keepRoom(pdf, 60)
      for (const runs of block.paragraphs) quote.add(words(pdf, 'P', runs, { family: 'serif', size: 12.5, indent: 24, gap: 4 }))
      if (block.by && block.by.length > 0) quote.add(words(pdf, 'P', [{ text: '— ' }, ...block.by], { family: 'sans', size: 10.5, indent: 24, gap: 10 }))
      quote.end()
      return
    }
    case 'figure':
      figure(pdf, parent, block, pictures)
  }
}

function list(pdf: Pdf, { items, isNumbered }: Extract<Block, { kind: 'list' }>): Structure {
  const part = pdf.struct('L')
  let number = 0
  for (const { depth, runs } of items) {
    const mark = isNumbered && depth === 0 ? `${(number += 1)}.` : '•'
    const indent = 20 * (depth + 1)
    const label = pdf.struct('Lbl', {}, () => {
      keepRoom(pdf, 20)
      pdf.font('serif').fontSize(11.5).fillColor(ink)
      const { y } = pdf
      pdf.text(mark, margins.left + indent - 18, y, { lineBreak: false })
      pdf.y = y
    })
    part.add(pdf.struct('LI', {}, [label, words(pdf, 'LBody', runs, { ...paragraphLooks.plain, indent, gap: 3 })]))
  }
  return part
}

function figure(pdf: Pdf, parent: Structure, block: Extract<Block, { kind: 'figure' }>, pictures: Pictures): void {
  const picture = pictures.get(block.photo)
  const caption: Look = { family: 'sans', size: 9.5, colour: quiet, gap: 12 }
  if (picture) {
    const width = pdf.page.width - margins.left - margins.right
    const size = fitPicture(picture, { width, height: 330 })
    keepRoom(pdf, size.height + 40)
    const box: [number, number, number, number] = [margins.left, pdf.y, margins.left + size.width, pdf.y + size.height]
    parent.add(
      pdf.struct('Figure', { alt: block.alt, bbox: box, placement: 'Block' } as never, () => {
        pdf.image(picture.data, margins.left, pdf.y, size)
        pdf.y = box[3] + 6
      }),
    )
  }
  if (block.words.length > 0) parent.add(words(pdf, 'Caption', picture ? block.words : inBrackets(block.words), caption))
}

/** Page numbers are no part of the text: a screen reader passes over them. */
function numberPages(pdf: Pdf, publisher: string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    const { bottom } = pdf.page.margins
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] } as never)
    pdf.font('sans').fontSize(9).fillColor(quiet)
    pdf.text(`${publisher} · ${index + 1}/${count}`, margins.left, pdf.page.height - 46, { lineBreak: false })
    pdf.endMarkedContent()
    pdf.page.margins.bottom = bottom
  }
}

/** The text as a tagged PDF: fonts inside, every part named for screen readers, languages marked. */
export async function writePdf(text: TextDocument, pictures: Pictures): Promise<Buffer> {
  const { title, publisher, kicker, keywords, language, changedAt, words: said, besides } = text
  const date = new Date(changedAt)
  const pdf = new PDFDocument({
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: codes[language],
    displayTitle: true,
    bufferPages: true,
    font: undefined as never,
    info: { Title: title, Author: publisher, Subject: kicker, Keywords: keywords.join(', '), Creator: publisher, Producer: publisher, CreationDate: date, ModDate: date },
  })
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  for (const font of Object.keys(files) as Font[]) pdf.registerFont(font, fontFile(font) as never)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  if (kicker) root.add(words(pdf, 'P', [{ text: kicker }], { ...paragraphLooks.quiet, gap: 4 }))
  root.add(words(pdf, 'H1', [{ text: title }], { family: 'serif', size: 24, bold: true, gap: 10 }))
  for (const block of [...said, ...besides]) put(pdf, root, block, pictures)
  root.end()
  numberPages(pdf, publisher)
  pdf.end()
  return whole
}
