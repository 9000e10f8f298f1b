import { expect, it } from 'vitest'
import { toPlainText } from './toPlainText.ts'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, ...children: object[]) => ({ type, children })

it.each([
  ['paragraphs and headings', [node('heading', text('Бір')), node('paragraph', text('Екі '), text('үш'))], 'Бір\n\nЕкі үш'],
  ['links and line breaks', [node('paragraph', text('Бір '), node('link', text('екі')), { type: 'linebreak' }, text('үш'))], 'Бір екі\nүш'],
  [
    'a list in a list',
    [node('list', node('listitem', text('Бір')), node('listitem', text('екі'), node('list', node('listitem', text('үш')))))],
    'Бір\n\nекі\n\nүш',
  ],
  ['a table', [node('table', node('tablerow', node('tablecell', node('paragraph', text('Бір'))), node('tablecell', node('paragraph', text('екі')))))], 'Бір\n\nекі'],
  ['blocks and photos, which have no words', [node('paragraph', text('Бір')), { type: 'block', fields: {} }, { type: 'upload' }], 'Бір'],
  [
    'a table of the story, in its place',
    [node('paragraph', text('Бір')), { type: 'block', fields: { blockType: 'table', caption: 'Мектептер', cells: 'Өңір\tСаны\nҚызылорда\t12' } }, node('paragraph', text('Екі'))],
    'Бір\n\nМектептер\nӨңір\tСаны\nҚызылорда\t12\n\nЕкі',
  ],
  [
    'a fact box and a poll, in their places',
    [
      node('paragraph', text('Бір')),
      { type: 'block', fields: { blockType: 'factBox', title: 'Қысқаша', text: 'Он екі мектеп.' } },
      { type: 'block', fields: { blockType: 'poll', question: 'Барасыз ба?', method: 'телефон', answers: [{ answer: 'Иә', share: 60 }, { answer: 'Жоқ', share: 40 }] } },
      { type: 'block', fields: { blockType: 'factBox', title: null } },
    ],
    'Бір\n\nҚысқаша\nОн екі мектеп.\n\nБарасыз ба?\nИә\nЖоқ',
  ],
  ['empty paragraphs', [node('paragraph'), node('paragraph', text(' '))], ''],
])('reads %s', (_, children, expected) => {
  expect(toPlainText({ root: { type: 'root', children } })).toBe(expected)
})

it.each([undefined, null, '', {}, { root: null }, { root: {} }, { root: { children: 'x' } }])('%j has no words', (state) => {
  expect(toPlainText(state)).toBe('')
})
