import { tableLines } from '#content/news/tables/readTable.ts'
import { type Block, inBrackets, type Run, type TextDocument, toPlain } from './TextDocument.ts'

/** A link's address stands behind its words, where the words are not the address. */
function withLinks(runs: readonly Run[]): string {
  return runs
    .map(({ text, link }, index) => (link && link !== text && link !== `mailto:${text}` && runs[index + 1]?.link !== link ? `${text} (${link.replace(/^mailto:/, '')})` : text))
    .join('')
}

/** A quote as plain text: what was said, then who said it. */
function quoteLine(paragraphs: readonly Run[][], by: readonly Run[] | undefined): string {
  const said = paragraphs.map(toPlain).join('\n')
  return by && by.length > 0 ? `${said}\n— ${toPlain(by)}` : said
}

function lines(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return toPlain(block.runs)
    case 'paragraph':
      return withLinks(block.runs)
    case 'list': {
      let number = 0
      return block.items
        .map(({ depth, runs }) => {
          const mark = block.isNumbered && depth === 0 ? `${(number += 1)}.` : '•'
          return `${'  '.repeat(depth)}${mark} ${withLinks(runs)}`
        })
        .join('\n')
    }
    case 'quote':
      return quoteLine(block.paragraphs, block.by)
    case 'table':
      return tableLines(block.table).join('\n')
    case 'figure':
      return toPlain(inBrackets(block.words))
  }
}

const written = (blocks: readonly Block[], { title }: TextDocument): string =>
  `${[title, ...blocks.map((block) => lines(block))].filter((text) => text !== '').join('\n\n')}\n`

/** The whole as plain text. */
export const writeText = (document: TextDocument): string => written([...document.words, ...document.besides], document)

/** What is copied: no photos, nothing of the house. */
export const writeCopiedText = (document: TextDocument): string => written(document.words.filter(({ kind }) => kind !== 'figure'), document)
