import { tableLines } from '../tables/readTable.ts'
import { type Block, inBrackets, type Run, toPlain } from './Block.ts'

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

/** One block as plain text, its lines parted by line breaks. */
export function blockText(block: Block): string {
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
