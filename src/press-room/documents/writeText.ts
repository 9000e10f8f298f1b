import { type Block, type Run, type TextDocument, toPlain } from './TextDocument.ts'

/** A link's address stands behind its words, where the words are not the address. */
function withLinks(runs: readonly Run[]): string {
  return runs
    .map(({ text, link }, index) => (link && link !== text && link !== `mailto:${text}` && runs[index + 1]?.link !== link ? `${text} (${link.replace(/^mailto:/, '')})` : text))
    .join('')
}

/** Text that stands in the marks of its language already gets no second ones. */
const inMarks = (text: string, language: TextDocument['language']): string =>
  /^[«“"„]/.test(text) || /^[–—-]\s/.test(text) ? text : language === 'en' ? `“${text}”` : `«${text}»`

/** A quote in one line of words: what was said, then who said it. */
export const quoteLine = (paragraphs: readonly Run[][], by: readonly Run[] | undefined, language: TextDocument['language']): string => {
  const said = inMarks(paragraphs.map(toPlain).join('\n'), language)
  return by && by.length > 0 ? `${said}\n— ${toPlain(by)}` : said
}

function lines(block: Block, language: TextDocument['language']): string {
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
      return quoteLine(block.paragraphs, block.by, language)
    case 'figure':
      return `[${toPlain(block.words)}]`
  }
}

const written = (blocks: readonly Block[], { title, language }: TextDocument): string =>
  `${[title, ...blocks.map((block) => lines(block, language))].filter((text) => text !== '').join('\n\n')}\n`

/** The whole as plain text. */
export const writeText = (document: TextDocument): string => written([...document.words, ...document.besides], document)

/** What is copied: no photos, nothing of the house. */
export const writeCopiedText = (document: TextDocument): string => written(document.words.filter(({ kind }) => kind !== 'figure'), document)
