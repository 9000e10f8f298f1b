import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { compareRevisions, type ComparedField } from './compareRevisions.ts'
import { contentFields } from './contentFields.ts'
import { passagesOf, type Readers } from './passagesOf.ts'
import { documentOf, relatedIds } from './relations.ts'

const dayOnly = { date: { pickerAppearance: 'dayOnly' } }
const readers: Readers = {
  language: 'kk',
  translate: String,
  blocks: (slug) =>
    new Map([
      ['quote', { label: 'Дәйексөз', fields: [{ type: 'relationship', name: 'quote', relationTo: 'quotes', label: 'Дәйексөз' }, { type: 'text', name: 'blockName', label: 'Block Name' }] }],
      [
        'poll',
        {
          label: 'Сауалнама',
          fields: [
            { type: 'text', name: 'question', label: 'Сұрақ' },
            { type: 'date', name: 'from', label: 'Басталған күні', admin: dayOnly },
            { type: 'array', name: 'answers', label: 'Жауаптар', fields: [{ type: 'text', name: 'answer' }, { type: 'number', name: 'share' }, { type: 'text', name: 'id' }] },
          ],
        },
      ],
    ]).get(slug),
}

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const state = (...children: object[]) => ({ root: { type: 'root', children } })
const block = (fields: object) => ({ type: 'block', fields: { id: 'b', ...fields } })
const read = (value: unknown) => passagesOf({ type: 'richText' }, value, readers).map(({ kind, label, pieces }) => [kind, label, pieces.map((one) => one.text || one.link).join('')])

describe('a text is read', () => {
  it.each<[string, object, unknown[]]>([
    ['a paragraph', state(paragraph(text('Бірінші '), text('сөйлем', 1))), [['text', undefined, 'Бірінші сөйлем']]],
    ['nothing', state(paragraph(text('  '))), []],
    ['a heading', state({ type: 'heading', tag: 'h2', children: [text('Тақырып')] }), [['heading', undefined, 'Тақырып']]],
    ['a list in a list', state({ type: 'list', children: [{ type: 'listitem', children: [text('бір'), { type: 'list', children: [{ type: 'listitem', children: [text('екі')] }] }] }] }), [['listItem', undefined, 'бір'], ['listItem', undefined, 'екі']]],
    ['a quotation', state({ type: 'quote', children: [text('Сөз')] }), [['blockquote', undefined, 'Сөз']]],
    ['a rule', state({ type: 'horizontalrule' }), [['rule', undefined, '* * *']]],
    ['a quote', state(block({ blockType: 'quote', quote: 'q1', blockName: 'demo' })), [['block', 'Дәйексөз', 'quotes:q1']]],
    ['an empty block', state(block({ blockType: 'quote' })), [['block', 'Дәйексөз', '…']]],
    [
      'a poll',
      state(block({ blockType: 'poll', question: 'Қалай?', from: '2026-03-15T09:05:00.000Z', answers: [{ id: 'x', answer: 'Жақсы', share: 60 }] })),
      [['block', 'Сауалнама · Сұрақ', 'Қалай?'], ['block', 'Сауалнама · Басталған күні', '2026 жылғы 15 наурыз'], ['block', 'Сауалнама · Жауаптар', 'Жақсы · 60']],
    ],
    ['a block that nobody knows', state(block({ blockType: 'factBox', title: 'Дерек', text: 'Он адам' })), [['block', 'Дерек', 'Дерек'], ['block', 'Дерек', 'Он адам']]],
    ['a table', state(block({ blockType: 'table', cells: 'Өңір\tСаны\nҚызылорда\t12', headRow: true, headColumn: false })), [['block', 'Кесте', 'Өңір · Саны'], ['block', 'Кесте', 'Қызылорда · 12'], ['block', 'Кесте · Бірінші жолда бағандардың атауы тұр', '✓'], ['block', 'Кесте · Бірінші бағанда жолдардың атауы тұр', '–']]],
  ])('%s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it('knows where its links lead and what its words are set in', () => {
    const link = (fields: object) => ({ type: 'link', fields, children: [text('осында', 2)] })
    const [passage] = passagesOf({ type: 'richText' }, state(paragraph(link({ linkType: 'custom', url: 'tel:112' }), link({ linkType: 'internal', doc: { relationTo: 'news', value: { id: 'n1' } } }))), readers)
    expect(passage?.pieces).toEqual([{ text: 'осында', marks: 2, link: 'tel:112' }, { text: 'осында', marks: 2, link: 'news:n1' }])
    expect(passage?.pieces.map(documentOf)).toEqual([undefined, { collection: 'news', id: 'n1' }])
  })
})

const fields = contentFields([
  { name: 'title', type: 'text', label: 'Атауы', localized: true },
  { name: 'speaker', type: 'relationship', relationTo: 'speakers', label: 'Спикер' },
  { name: 'imprint', type: 'group', fields: [{ name: 'issuedBy', type: 'text', label: 'Кім шығарды' }] },
  { name: 'nature', type: 'select', label: 'Сипаты', options: [{ value: 'campaign', label: 'Үгіттік' }] },
  { name: 'listKey', type: 'textarea', label: 'listKey', admin: { hidden: true } },
  { name: 'state', type: 'text', label: 'Күйі' },
] as unknown as ClientField[])
const compare = (before: Record<string, unknown>, after: Record<string, unknown>) => compareRevisions(fields, { before, after }, readers)
const told = (compared: ComparedField[]) => compared.map(({ label, changed, passages }) => [label, changed, passages.map(({ change }) => change).join()])

describe('two revisions', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, unknown[]]>([
    ['the same', { title: { kk: 'Жиын' } }, { title: { kk: 'Жиын' } }, [['Атауы (Қазақша)', false, 'same']]],
    ['one language of two', { title: { kk: 'Жиын', ru: 'Сбор' } }, { title: { kk: 'Жиын', ru: 'Встреча' } }, [['Атауы (Қазақша)', false, 'same'], ['Атауы (Орысша)', true, 'changed']]],
    ['a relation', { speaker: 's1' }, { speaker: 's2' }, [['Спикер', true, 'changed']]],
    ['a field of a group', { imprint: {} }, { imprint: { issuedBy: 'Штаб' } }, [['Кім шығарды', true, 'added']]],
    ['a choice', { nature: 'campaign' }, { nature: null }, [['Сипаты', true, 'removed']]],
    ['what is no content', { state: 'draft', listKey: 'а' }, { state: 'live', listKey: 'б' }, []],
  ])('%s', (_, before, after, expected) => {
    expect(told(compare(before, after))).toEqual(expected)
  })

  it('name what has to be looked up, each once', () => {
    const passages = compare({ speaker: 's1' }, { speaker: 's2' }).flatMap((field) => field.passages.flatMap(({ before, after }) => [before, after].flatMap((one) => one ?? [])))
    expect([...relatedIds([...passages, ...passages])].map(([collection, ids]) => [collection, [...ids]])).toEqual([['speakers', ['s1', 's2']]])
  })
})
