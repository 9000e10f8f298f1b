import PDFDocument from 'pdfkit'
import { codes, files, type Font, fontFile, keepRoom, ink, type Look, margins, paragraphLooks, type Pdf, quiet, type Structure, words } from './pdfWords.ts'
import { fitPicture, type Pictures } from './pictures.ts'
import { putTable } from './putTable.ts'
import { type Block, inBrackets } from '#content/news/words/Block.ts'
import type { TextDocument } from './TextDocument.ts'

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
    case 'table':
      putTable(pdf, parent, block.table)
      return
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
