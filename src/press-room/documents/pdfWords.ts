import { openSync } from 'fontkit'
import type { Language } from '#languages/language.ts'
import { withoutEmoji } from '#languages/withoutEmoji.ts'
import type { Run } from '#content/news/words/Block.ts'

export const codes: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }
const folder = '@expo-google-fonts'
export const files = {
  serif: `${folder}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
  serifBold: `${folder}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  serifItalic: `${folder}/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  sans: `${folder}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  sansBold: `${folder}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
} as const
export type Font = keyof typeof files

const opened = new Map<Font, ReturnType<typeof openSync>>()

/** Each file is opened once a process: what is read of it for one text serves the next. */
export function fontFile(font: Font): ReturnType<typeof openSync> {
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

export const ink = '#1a1c1e'
export const quiet = '#5a6067'
export const accent = '#00616b'
export const margins = { top: 62, bottom: 68, left: 68, right: 68 }

export type Pdf = PDFKit.PDFDocument
export type Look = { family: 'serif' | 'sans'; size: number; colour?: string; indent?: number; gap?: number; bold?: boolean }
export type Structure = ReturnType<Pdf['struct']>

const fontOf = ({ family, bold }: Look, run: Run): Font => {
  if (run.bold || bold) return family === 'serif' ? 'serifBold' : 'sansBold'
  return family === 'serif' && run.italic ? 'serifItalic' : family
}

/** pdfkit runs a line break between two stretches into one line: each line ends by itself. */
function toLines(runs: readonly Run[]): (Run & { endsLine?: boolean })[] {
  const lines: (Run & { endsLine?: boolean })[] = []
  for (const run of runs) {
    withoutEmoji(run.text).split('\n').forEach((text, index) => {
      const last = lines.at(-1)
      if (index > 0 && last) last.endsLine = true
      if (text !== '') lines.push({ ...run, text })
    })
  }
  return lines
}

/** Words in a part of the structure: a link and a stretch in another language are parts of their own inside it. */
export function words(pdf: Pdf, type: string, runs: readonly Run[], look: Look): Structure {
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

/** Goes on to the next page where so much has no room: no picture is cut, no heading stands alone. */
export function keepRoom(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margins.bottom) pdf.addPage()
}

/** How high words stand, without the gap after them. */
export function heightOfWords(pdf: Pdf, runs: readonly Run[], look: Look): number {
  const text = withoutEmoji(runs.map((run) => run.text).join(''))
  // Bold letters are the wider ones: rather a line too many than one too few.
  pdf.font(look.family === 'serif' ? 'serifBold' : 'sansBold').fontSize(look.size)
  return pdf.heightOfString(text, { width: pdf.page.width - margins.left - margins.right - (look.indent ?? 0), lineGap: look.size * 0.22 })
}

export const paragraphLooks = {
  plain: { family: 'serif', size: 11.5 },
  lead: { family: 'serif', size: 13.5, gap: 9 },
  quiet: { family: 'sans', size: 10, colour: quiet },
  label: { family: 'sans', size: 10.5, bold: true },
  aside: { family: 'sans', size: 10.5, indent: 18 },
} satisfies Record<string, Look>
