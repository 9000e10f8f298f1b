import PDFDocument from 'pdfkit'
import { accent, codes, files, type Font, fontFile, heightOfWords, keepRoom, ink, type Look, margins, paragraphLooks, type Pdf, quiet, type Structure, words } from './pdfWords.ts'
import { fitPicture, type Picture, type Pictures } from './pictures.ts'
import { putTable, roomForTable } from './putTable.ts'
import { type Block, inBrackets } from '#content/news/words/Block.ts'
import type { TextDocument } from './TextDocument.ts'

const lookOfHeading = ({ level, isAside }: Extract<Block, { kind: 'heading' }>): Look =>
  level === 3 ? { family: 'sans', size: 12.5, bold: true, ...(isAside && { indent: 18 }) } : { family: 'serif', size: 16, bold: true }
const captionLook: Look = { family: 'sans', size: 9.5, colour: quiet, gap: 12 }
/** Two upright pictures with their captions stand on one page. */
const mostPictureHeight = 300
const mostKeptLines = 5
/** No paragraph asks for more: five lines of a lead. */
const mostRoomOfParagraph = 120

/** What the first of these blocks needs of a page to begin there; a heading needs it for what it is the heading of. */
function roomFor(pdf: Pdf, [block, ...rest]: readonly Block[], pictures: Pictures): number {
  switch (block?.kind) {
    case undefined:
      return 0
    case 'heading': {
      const look = lookOfHeading(block)
      return 8 + heightOfWords(pdf, block.runs, look) + look.size * 0.6 + roomFor(pdf, rest, pictures)
    }
    case 'paragraph': {
      const look: Look = paragraphLooks[block.look ?? 'plain']
      const [line, whole] = [heightOfWords(pdf, [{ text: 'Қ' }], look), heightOfWords(pdf, block.runs, look)]
      const own = whole > (mostKeptLines + 0.5) * line ? 2 * line : whole
      return block.announces ? Math.max(80, own) : own
    }
    case 'figure': {
      const picture = pictures.get(block.photo)
      return (picture ? sizeOf(pdf, picture).height + 6 : 0) + heightOfWords(pdf, block.words, captionLook)
    }
    case 'table':
      return roomForTable(pdf, block.table)
    case 'quote':
      return 60
    case 'list':
      return 40
  }
}

/** A line along what stands in a fact box: without it the rest of the story read as part of the box. */
function withEdge(pdf: Pdf, isAside: boolean | undefined, write: () => void): void {
  const top = pdf.y
  write()
  // One that goes on over the page has its indentation alone.
  if (!isAside || pdf.y <= top) return
  pdf.markContent('Artifact', { type: 'Layout' } as never)
  pdf.rect(margins.left, top - 1, 2, pdf.y - top).fill(accent)
  pdf.endMarkedContent()
}

function put(pdf: Pdf, parent: Structure, blocks: readonly Block[], pictures: Pictures): void {
  const [block] = blocks
  if (!block) return
  switch (block.kind) {
    case 'heading':
      keepRoom(pdf, roomFor(pdf, blocks, pictures))
      pdf.y += 8
      withEdge(pdf, block.isAside, () => parent.add(words(pdf, `H${block.level}`, block.runs, lookOfHeading(block))))
      return
    case 'paragraph':
      // To measure words is as much work as to write them: only where the page is about to end.
      if (pdf.y + mostRoomOfParagraph > pdf.page.height - margins.bottom) keepRoom(pdf, roomFor(pdf, blocks, pictures))
      withEdge(pdf, block.look === 'aside', () => parent.add(words(pdf, 'P', block.runs, paragraphLooks[block.look ?? 'plain'])))
      if (block.look === 'aside' && (blocks[1]?.kind !== 'paragraph' || blocks[1].look !== 'aside')) pdf.y += 8
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
    case 'table':
      putTable(pdf, parent, block.table)
      return
    case 'figure':
      keepRoom(pdf, roomFor(pdf, blocks, pictures))
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

const sizeOf = (pdf: Pdf, picture: Picture): { width: number; height: number } =>
  fitPicture(picture, { width: pdf.page.width - margins.left - margins.right, height: mostPictureHeight })

function figure(pdf: Pdf, parent: Structure, block: Extract<Block, { kind: 'figure' }>, pictures: Pictures): void {
  const picture = pictures.get(block.photo)
  if (picture) {
    const size = sizeOf(pdf, picture)
    const box: [number, number, number, number] = [margins.left, pdf.y, margins.left + size.width, pdf.y + size.height]
    parent.add(
      pdf.struct('Figure', { alt: block.alt, bbox: box, placement: 'Block' } as never, () => {
        pdf.image(picture.data, margins.left, pdf.y, size)
        pdf.y = box[3] + 6
      }),
    )
  }
  if (block.words.length > 0) parent.add(words(pdf, 'Caption', picture ? block.words : inBrackets(block.words), captionLook))
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
  const blocks = [...said, ...besides]
  blocks.forEach((_, at) => put(pdf, root, blocks.slice(at, at + 4), pictures))
  root.end()
  numberPages(pdf, publisher)
  pdf.end()
  return whole
}
