import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { expect, it } from 'vitest'
import { toPlainText } from '../toPlainText.ts'
import { toLexical } from './toLexical.ts'
import type { StoryBlock } from './toBlocks.ts'

const quote = (text: string): StoryBlock => ({
  type: 'quote', speakerName: 'Сәуле Ахметова', position: 'директор', paragraphs: [text], line: 1,
})
const blocks: StoryBlock[] = [quote('Бір.'), { type: 'paragraph', text: 'Ара.' }, quote('Екі.')]

it('puts each quote in its place', () => {
  const { children } = toLexical(blocks, ['q1', 'q2']).root
  expect(children).toMatchObject([
    { type: 'block', fields: { blockType: 'quote', quote: 'q1' } },
    { type: 'paragraph', children: [{ type: 'text', text: 'Ара.' }] },
    { type: 'block', fields: { blockType: 'quote', quote: 'q2' } },
  ])
})

it('gives two blocks of one quote ids of their own', () => {
  const ids = toLexical(blocks, ['q1', 'q1']).root.children.map((node) => ('fields' in node ? node.fields.id : node.type))
  expect(new Set(ids).size).toBe(3)
})

it('keeps a quote without an id in the text', () => {
  expect(toPlainText(toLexical(blocks, [undefined, 'q2']))).toBe('Сәуле Ахметова, директор:\n\n– Бір.\n\nАра.')
})

it('gives a story without text one empty paragraph, which the editor needs', () => {
  expect(toLexical([], []).root.children).toMatchObject([{ type: 'paragraph' }])
})

it('writes paragraphs as the editor itself does', () => {
  const state = toLexical(blocks.slice(1), [undefined])
  expect(createHeadlessEditor().parseEditorState(JSON.stringify(state)).toJSON()).toEqual(state)
})
