import { expect, it } from 'vitest'
import { bodyOf } from '../../../../tests/support/office.ts'
import { compareParts } from './compareParts.ts'
import { hashOfParts, storyParts } from './storyParts.ts'

const parts = (...paragraphs: string[]) => storyParts({ headline: 'Штаб ашылды', body: bodyOf(...paragraphs) })
const told = (before: string[], after: string[]) =>
  compareParts(parts(...before), parts(...after))
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ change, text, words }) => [change, words?.map((one) => [one.change, one.text]) ?? text])

it.each([
  ['nothing', ['а б', 'в'], ['а б', 'в'], [['same', 'а б'], ['same', 'в']]],
  ['a new paragraph', ['а'], ['а', 'ә'], [['same', 'а'], ['added', 'ә']]],
  ['a lost paragraph', ['а', 'ә', 'б'], ['а', 'б'], [['same', 'а'], ['removed', 'ә'], ['same', 'б']]],
  ['a changed word', ['Бүгін штаб ашылды.'], ['Кеше штаб ашылды.'], [['changed', [['removed', 'Бүгін '], ['added', 'Кеше '], ['same', 'штаб ашылды.']]]]],
])('tells %s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected)
})

it('tells two wholly different stories of 200 KB apart in time', () => {
  const long = (letter: string) => Array.from({ length: 3000 }, (_, at) => `${letter}${at} ${letter.repeat(60)}`)
  const compared = compareParts(parts(...long('а')), parts(...long('б')))
  expect(compared.filter(({ change }) => change === 'changed')).toHaveLength(3000)
})

const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: 'b1', ...fields } })
const withNodes = (...nodes: object[]) => ({ headline: 'Штаб', body: { root: { ...bodyOf().root, children: [...bodyOf('Мәтін').root.children, ...nodes] } } })

it('reads blocks in their places', () => {
  const item = withNodes(block({ blockType: 'quote', quote: 'q1' }), block({ blockType: 'gallery', photos: ['p1', { id: 'p2' }] }), block({ blockType: 'factBox', title: 'Дерек', text: 'Он адам' }), block({ blockType: 'table', caption: 'Мектептер', cells: 'Өңір\tСаны\nҚызылорда\t12' }))
  expect(storyParts(item).slice(1)).toEqual([
    { kind: 'paragraph', text: 'Мәтін' },
    { kind: 'block', text: '', block: { type: 'quote', ids: ['q1'] } },
    { kind: 'block', text: '', block: { type: 'gallery', ids: ['p1', 'p2'] } },
    { kind: 'block', text: 'Дерек\nОн адам', block: { type: 'factBox', ids: [] } },
    { kind: 'block', text: 'Мектептер\nӨңір · Саны\nҚызылорда · 12', block: { type: 'table', ids: [] } },
  ])
})

it('is the same for the same words, however the editor writes them down, and differs by a word or a photo', () => {
  const plain = { headline: 'Штаб', body: bodyOf('Мәтін') }
  const root = { ...plain.body.root, direction: null, children: plain.body.root.children.map((child) => ({ ...child, direction: null, textFormat: 1 })) }
  expect(hashOfParts({ ...plain, body: { root }, slug: 'shtab', desk: 'd', lead: ' ' })).toBe(hashOfParts(plain))
  expect(hashOfParts({ ...plain, body: bodyOf('Мәтін.') })).not.toBe(hashOfParts(plain))
  expect(hashOfParts(withNodes(block({ blockType: 'photo', photo: 'p1' })))).not.toBe(hashOfParts(withNodes(block({ blockType: 'photo', photo: 'p2' }))))
})
