import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { StoryTable } from '#content/news/tables/readTable.ts'
import type { Language } from '#languages/language.ts'
import { packFiles } from './packFiles.ts'
import { fitColumns, tableLetters } from './fitColumns.ts'
import { fitPicture, type Pictures } from './pictures.ts'
import { type Block, inBrackets, type Run } from '#content/news/words/Block.ts'
import type { TextDocument } from './TextDocument.ts'

const codes: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }
/** Pixels at 96 to the inch: the width of the text on A4, and half a page. */
const pictureBox = { width: 600, height: 430 }

const lines = (text: string, options: object): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }))

function toChildren(runs: readonly Run[], language: Language, look: object = {}): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, struck, underlined, link, language: own }): ParagraphChild[] => {
    const options = { ...look, ...(bold && { bold }), ...(italic && { italics: true }), ...(struck && { strike: true }), ...(underlined && { underline: {} }), language: { value: codes[own ?? language] } }
    return link ? [new ExternalHyperlink({ link, children: lines(text, { ...options, style: 'Hyperlink' }) })] : lines(text, options)
  })
}

/** Where a fact box begins and ends: without it the rest of the story read as part of the box. */
const asideEdge = { indent: { left: 300 }, border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: '00616b' } } }

const levels = (mark: (level: number) => Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions[] =>
  [0, 1, 2].map((level) => ({ level, ...mark(level), alignment: AlignmentType.START, style: { paragraph: { indent: { left: 480 * (level + 1), hanging: 360 } } } }))

const styleOf = { lead: 'Lead', quiet: 'Quiet', label: 'Label', aside: 'Aside' } as const

/** `place` is the block's own in the text: by it each list begins to count anew. */
function toParagraphs(block: Block, language: Language, pictures: Pictures, place: number): (Paragraph | Table)[] {
  const make = (runs: readonly Run[], options: IParagraphOptions = {}): Paragraph => new Paragraph({ ...options, children: toChildren(runs, language) })
  switch (block.kind) {
    case 'heading':
      return [make(block.runs, { heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2, ...(block.isAside && asideEdge) })]
    case 'paragraph':
      return [make(block.runs, { ...(block.look && { style: styleOf[block.look] }), ...(block.announces && { keepNext: true }) })]
    case 'list':
      return block.items.map(({ depth, runs }, index) => make(runs, { numbering: { reference: block.isNumbered ? 'numbered' : 'marked', level: Math.min(depth, 2), instance: place }, spacing: index + 1 < block.items.length ? { ...spacing, after: 60 } : spacing }))
    case 'quote': {
      const said = block.paragraphs.map((runs) => make(runs, { style: 'Quote', keepNext: true }))
      return block.by && block.by.length > 0 ? [...said, make([{ text: '— ' }, ...block.by], { style: 'QuoteBy' })] : said
    }
    case 'table':
      return [
        ...(block.table.caption ? [make([{ text: block.table.caption }], { style: 'TableCaption', keepNext: true })] : []),
        toTable(block.table, language),
        // Word joins a table to one that follows it, and text clings to its foot.
        new Paragraph({ spacing: { after: 120, line: 120, lineRule: LineRuleType.EXACT } }),
      ]
    case 'figure': {
      const picture = pictures.get(block.photo)
      const words = block.words.length > 0 ? [make(block.words, { style: 'Caption' })] : []
      if (!picture) return block.words.length > 0 ? [make(inBrackets(block.words), { style: 'Caption' })] : []
      const transformation = fitPicture(picture, pictureBox)
      // Its id stands in for the picture, which the package would hash and pack again in JavaScript: see `toArchive`.
      const image = new ImageRun({ type: 'jpg', data: Buffer.from(block.photo), transformation, altText: { name: block.photo, title: block.alt, description: block.alt } })
      return [new Paragraph({ keepNext: words.length > 0, spacing: { before: 200, after: 80 }, children: [image] }), ...words]
    }
  }
}

/** Twentieths of a point between the margins of the page. */
const tableRoom = 9298

/** How wide a text is at most, in heights of its letters: nobody knows in which font it will be read, and Arial is wider than ours. */
const wideLetters = [
  [/[\s.,:;|!'’]/, 0.28],
  [/[\d–-]/, 0.56],
  [/\p{Lu}|[шщжмыюф]/u, 0.82],
] as const
const widthOf = (text: string): number => [...text].reduce((width, letter) => width + (wideLetters.find(([kind]) => kind.test(letter))?.[1] ?? 0.61), 0)

/** A table of few rows is not parted by the end of a page. */
const mostKeptRows = 12
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'bfbab0' }
const noLine = { style: BorderStyle.NONE }

/** The row of names is repeated on every page; no row is cut by the end of one. */
function toTable(table: StoryTable, language: Language): Table {
  const { head, rows, namesRows, isNumeric } = table
  const letters = tableLetters(table)
  const edge = Math.round(letters * 6)
  const widths = fitColumns(table, tableRoom, (text) => widthOf(text) * letters * 20 + 2 * edge + 20).map(Math.floor)
  const row = (cells: readonly string[], isHead: boolean, at: number): TableRow =>
    new TableRow({
      keepNext: rows.length < mostKeptRows && at + 1 < rows.length,
      // Some programs take a row that says it is none for one all the same.
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                style: 'TableCell',
                ...(isNumeric[column] && { alignment: AlignmentType.END }),
                children: toChildren([{ text, bold: isHead || (namesRows && column === 0) }], language, { size: letters * 2 }),
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: tableRoom, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: edge, right: edge },
    borders: { top: hairline, bottom: hairline, insideHorizontal: hairline, left: noLine, right: noLine, insideVertical: noLine },
    tableLook: { firstRow: head.length > 0, firstColumn: namesRows, noHBand: true, noVBand: true },
    rows: [...(head.length > 0 ? [row(head, true, -1)] : []), ...rows.map((cells, at) => row(cells, false, at))],
  })
}

const serif = 'Source Serif 4'
const sans = 'Source Sans 3'
// Without its rule LibreOffice takes the height of a line as exact, and cuts pictures down to it.
const spacing = { after: 160, line: 300, lineRule: LineRuleType.AUTO }

/** The text as a Word file: styles, the language of every stretch, alternative texts, properties of its own. */
export async function writeDocx(text: TextDocument, pictures: Pictures): Promise<Buffer> {
  const { language, title, publisher, keywords, words, besides } = text
  const blocks = [...words, ...besides]
  const runLanguage = { value: codes[language] }
  const document = new Document({
    title,
    creator: publisher,
    lastModifiedBy: publisher,
    subject: text.kicker,
    keywords: keywords.join(', '),
    features: { updateFields: false },
    styles: {
      default: {
        document: { run: { font: serif, size: 23, language: runLanguage }, paragraph: { spacing } },
        heading1: { run: { font: serif, size: 44, bold: true, color: '1a1c1e', language: runLanguage }, paragraph: { spacing: { after: 200 } } },
        heading2: { run: { font: serif, size: 30, bold: true, color: '1a1c1e', language: runLanguage }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
        heading3: { run: { font: sans, size: 25, bold: true, color: '1a1c1e', language: runLanguage }, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true } },
        hyperlink: { run: { color: '00616b', underline: {} } },
      },
      paragraphStyles: [
        { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 27 } },
        { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { font: sans, size: 20, color: '5a6067' } },
        { id: 'Label', name: 'Label', basedOn: 'Normal', run: { font: sans, size: 21, bold: true } },
        { id: 'Aside', name: 'Fact box', basedOn: 'Normal', run: { font: sans, size: 21 }, paragraph: asideEdge },
        { id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { size: 25 }, paragraph: { indent: { left: 480, right: 240 }, spacing: { before: 160, after: 80 } } },
        { id: 'QuoteBy', name: 'Quote attribution', basedOn: 'Normal', run: { font: sans, size: 21 }, paragraph: { indent: { left: 480 }, spacing: { after: 240 } } },
        { id: 'TableCell', name: 'Table cell', basedOn: 'Normal', run: { font: sans, size: 19 }, paragraph: { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } } },
        { id: 'TableCaption', name: 'Table caption', basedOn: 'Normal', run: { font: sans, size: 21, bold: true }, paragraph: { spacing: { before: 200, after: 100 } } },
        { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { font: sans, size: 19, color: '5a6067' }, paragraph: { spacing: { after: 240 } } },
      ],
    },
    numbering: {
      config: [
        { reference: 'numbered', levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })) },
        // The package's own mark is as large as a letter.
        { reference: 'marked', levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1304, right: 1304 } } },
        footers: { default: new Footer({ children: [new Paragraph({ style: 'Quiet', children: [new TextRun({ text: `${publisher} · `, language: runLanguage }), new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
        children: [
          ...(text.kicker ? [new Paragraph({ style: 'Quiet', children: toChildren([{ text: text.kicker }], language) })] : []),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: toChildren([{ text: title }], language) }),
          ...blocks.flatMap((block, place) => toParagraphs(block, language, pictures, place)),
        ],
      },
    ],
  })
  return toArchive(document, pictures)
}

/** Hardly any newsroom has our fonts: Word looks here for what comes nearest. */
const standIn = (font: string, family: 'roman' | 'swiss', other: string): string =>
  `<w:font w:name="${font}"><w:altName w:val="${other}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${standIn(serif, 'roman', 'Times New Roman')}${standIn(sans, 'swiss', 'Arial')}</w:fonts>`

/** The package's own way to an archive takes two thirds of a document's time: only its files are taken from it. */
function toArchive(document: Document, pictures: Pictures): Promise<Buffer> {
  const files = new Map<string, Uint8Array>()
  for (const [path, given] of Packer['compiler'].compile(document) as Map<string, string | Uint8Array>) {
    const data = Buffer.from(given as Uint8Array)
    files.set(path, (path.startsWith('word/media/') && pictures.get(data.toString())?.data) || data)
  }
  files.set('word/fontTable.xml', Buffer.from(fontTable))
  return packFiles(files)
}
