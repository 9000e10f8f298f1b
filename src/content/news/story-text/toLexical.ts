import type { StoryBlock } from './toBlocks.ts'

const element = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

const paragraph = (text: string) => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
})

const quoteBlock = (quote: string, index: number) => ({
  type: 'block',
  version: 2,
  format: '' as const,
  fields: { id: `${quote}-${index}`, blockName: '', blockType: 'quote', quote },
})

function spelledOut({ speakerName, position, paragraphs }: Extract<StoryBlock, { type: 'quote' }>) {
  const speaker = [speakerName, position].filter((part) => part !== '').join(', ')
  return [paragraph(`${speaker}:`), ...paragraphs.map((text) => paragraph(`– ${text}`))]
}

/**
 * The blocks of a story as the state of Payload's rich text editor. The nth quote becomes a block that shows the quote
 * with the nth id; a quote without one stays readable in the text.
 */
export function toLexical(blocks: readonly StoryBlock[], quoteIds: readonly (string | undefined)[]) {
  const children: (ReturnType<typeof paragraph> | ReturnType<typeof quoteBlock>)[] = []
  let quotes = 0
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      children.push(paragraph(block.text))
      continue
    }
    const id = quoteIds[quotes]
    quotes += 1
    if (id === undefined) children.push(...spelledOut(block))
    else children.push(quoteBlock(id, quotes))
  }
  return { root: { ...element, type: 'root', children: children.length > 0 ? children : [paragraph('')] } }
}
