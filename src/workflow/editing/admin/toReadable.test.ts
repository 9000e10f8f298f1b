import { describe, expect, it } from 'vitest'
import { toReadable, type Readers } from './toReadable.ts'

const readers: Readers = {
  language: 'kk',
  translate: (label) => (label as { kk: string }).kk,
  titles: new Map([
    ['p1', 'Алаңдағы жиын'],
    ['q1', 'Біз дайынбыз'],
  ]),
}
const read = (field: object, value: unknown): string => toReadable({ field: field as never }, value, readers)
const text = (words: string) => ({ type: 'text', text: words })
const state = (...children: object[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const quoteBlock = { type: 'block', fields: { id: 'x', blockType: 'quote', blockName: '', quote: 'q1' } }
const richText = { type: 'richText', name: 'body' }

describe('a value in words', () => {
  it.each([
    ['text', { type: 'text' }, 'Тақырып', 'Тақырып'],
    ['nothing', { type: 'text' }, null, ''],
    ['many words', { type: 'text' }, ['Асан', 'Үсен'], 'Асан, Үсен'],
    ['a choice', { type: 'select', options: [{ value: 'news', label: { kk: 'Жаңалық' } }] }, 'news', 'Жаңалық'],
    ['a time in Almaty', { type: 'date' }, '2026-03-15T09:05:00.000Z', '2026 жылғы 15 наурыз, 14:05'],
    ['a photo', { type: 'upload', relationTo: 'photos' }, 'p1', 'Алаңдағы жиын'],
    ['something that is gone', { type: 'relationship', relationTo: 'topics' }, ['жоқ'], '…'],
    ['a row', { type: 'array', fields: [{ type: 'text', name: 'title' }, { type: 'date', name: 'from' }] }, [{ id: '1', title: 'Әкім', from: null }], 'Әкім'],
    ['a story', richText, state(paragraph(text('Бірінші '), text('сөйлем.')), paragraph(text('Екінші.'))), 'Бірінші сөйлем.\nЕкінші.'],
    ['a block in a story', richText, state(paragraph(text('Сөз.')), quoteBlock), 'Сөз.\n▪ Дәйексөз: Біз дайынбыз'],
  ])('%s', (_, field, value, words) => {
    expect(read(field, value)).toBe(words)
  })
})
