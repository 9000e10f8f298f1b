import { toCells } from '#content/news/tables/readTable.ts'
import type { Block } from '../content/shapes.ts'
import type { Seeding } from './Seeding.ts'

const element = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

const text = (words: string) => [{ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }]

/** The blocks of a demo story as the state of Payload's rich text editor. */
export function toBody(seeding: Seeding, blocks: readonly Block[]) {
  const block = (index: number, blockType: string, fields: Record<string, unknown>) => ({
    type: 'block',
    version: 2,
    format: '' as const,
    fields: { id: `demo-${index}`, blockName: '', blockType, ...fields },
  })
  const children = blocks.map((one, index) => {
    if ('paragraph' in one) return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: text(one.paragraph) }
    if ('heading' in one) return { ...element, type: 'heading', tag: 'h2', children: text(one.heading) }
    if ('quote' in one) return block(index, 'quote', { quote: seeding.id('quotes', one.quote) })
    if ('photo' in one) return block(index, 'photo', { photo: seeding.id('photos', one.photo) })
    if ('gallery' in one) return block(index, 'gallery', { photos: one.gallery.map((key) => seeding.id('photos', key)) })
    if ('document' in one) return block(index, 'file', { document: seeding.id('documents', one.document) })
    if ('table' in one) return block(index, 'table', { caption: one.table.caption, cells: toCells(one.table.rows), headRow: true, headColumn: true })
    return block(index, 'factBox', { title: one.factBox.title, text: one.factBox.paragraphs.join('\n\n') })
  })
  return { root: { ...element, type: 'root', children } }
}
