import { expect, it } from 'vitest'
import type { PublicDocument, PublicNews, PublicPhoto, PublicQuote, PublicSpeaker } from '#publication/publicContent.ts'
import type { StoryParts } from './findParts.ts'
import { toHtml } from './toHtml.ts'

const photo = {
  id: 'p1', altText: { kk: 'Зал "толық"' }, caption: { kk: 'Штабтың ашылуы' }, credit: 'Штаб', digitalSourceType: 'trainedAlgorithmicMedia',
} as PublicPhoto // prettier-ignore
const parts: StoryParts = {
  photos: new Map([['p1', photo]]),
  documents: new Map([['d1', { id: 'd1', title: { kk: 'Кесте' }, filename: 'keste.pdf' } as PublicDocument]]),
  news: new Map([['n1', { id: 'n1', language: 'kk', slug: 'shtab', headline: 'Штаб <ашылды>' } as PublicNews]]),
  quotes: new Map([['q1', { id: 'q1', speaker: 's1', text: { kk: 'Бірінші.\nЕкінші.' }, position: { kk: 'министр' } } as PublicQuote]]),
  speakers: new Map([['s1', { id: 's1', slug: 'aigul', name: { kk: 'Айгүл Сейітова' } } as PublicSpeaker]]),
}

const site = 'https://press.example'
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const link = (fields: object) => ({ type: 'paragraph', children: [{ type: 'link', fields, children: [text('мұнда')] }] })
const block = (fields: object) => ({ type: 'block', fields })
const convert = (...children: object[]): string => toHtml({ root: { type: 'root', children } }, { language: 'kk', parts, siteUrl: site })

it.each([
  ['a paragraph', { type: 'paragraph', format: 'center', children: [text('Бүгін <b>')] }, '<p>Бүгін &lt;b&gt;</p>'],
  ['marks', { type: 'paragraph', children: [text('а', 3), text('б', 64)] }, '<p><em><strong>а</strong></em><sup>б</sup></p>'],
  ['a heading of a size that pages have not', { type: 'heading', tag: 'h1', children: [text('Бөлім')] }, '<h2>Бөлім</h2>'],
  ['a list without styles', { type: 'list', listType: 'number', children: [{ type: 'listitem', value: 1, children: [text('бір')] }] }, '<ol><li>бір</li></ol>'],
  [
    'a list inside a list',
    { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('бір')] }, { type: 'listitem', children: [{ type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('ішкі')] }] }] }] },
    '<ul><li>бір<ol><li>ішкі</li></ol></li></ul>',
  ],
  ['a node of an unknown kind', { type: 'new', children: [text('сөз')] }, 'сөз'],
  ['a link with its whole address', link({ url: '/kk/news/a' }), `<p><a href="${site}/kk/news/a">мұнда</a></p>`],
  ['a link that is a script', link({ url: 'javascript:alert(1)' }), '<p>мұнда</p>'],
  ['a link to a draft', link({ linkType: 'internal', doc: { relationTo: 'news', value: 'n2' } }), '<p>мұнда</p>'],
  ['a related story', block({ blockType: 'relatedNews', news: 'n1' }), `<p>Осы тақырыпта: <a href="${site}/kk/news/shtab">Штаб &lt;ашылды&gt;</a></p>`],
  ['a quote', block({ blockType: 'quote', quote: 'q1' }), `<blockquote cite="${site}/kk/quotes/q1"><p>Бірінші.</p><p>Екінші.</p><footer><a href="${site}/kk/quotes/q1">Айгүл Сейітова, министр</a></footer></blockquote>`],
  ['a photo that a machine made', block({ blockType: 'photo', photo: 'p1' }), `<figure><a href="${site}/kk/photos/p1"><img src="${site}/files/photos/p1/page" alt="Зал &quot;толық&quot;"></a><figcaption>Штабтың ашылуы. Фото: Штаб. Кескінді жасанды интеллект жасаған.</figcaption></figure>`],
  ['a file', block({ blockType: 'file', document: 'd1' }), `<p><a href="${site}/files/documents/d1">Кесте</a></p>`],
  ['a table', block({ blockType: 'table', caption: '<Мектептер>', cells: '\tСаны\nҚызылорда\t12', headColumn: true }), '<table><caption>&lt;Мектептер&gt;</caption><thead><tr><td></td><th scope="col">Саны</th></tr></thead><tbody><tr><th scope="row">Қызылорда</th><td>12</td></tr></tbody></table>'],
  ['a table without names', block({ blockType: 'table', cells: 'а\tә\nб', headRow: false }), '<table><tbody><tr><td>а</td><td>ә</td></tr><tr><td>б</td><td></td></tr></tbody></table>'],
  ['a table without a word', block({ blockType: 'table', caption: 'Мектептер', cells: '\t\n' }), ''],
  ['what is not public', block({ blockType: 'photo', photo: 'p2' }), ''],
  ['a video with a script for an address', block({ blockType: 'video', url: 'javascript:alert(1)', title: 'x' }), ''],
])('writes %s', (_name, node, html) => {
  // Lexical's converter writes nothing at all for a text of one empty paragraph.
  expect(convert(node, { type: 'paragraph', children: [] })).toBe(html)
})

it('writes a poll with everything that the law asks for', () => {
  const poll = { question: 'Сұрақ?', askedBy: 'Орталық', orderedBy: 'Тапсырушы', from: '2026-02-01T00:00:00Z', to: '2026-02-05T00:00:00Z', method: 'телефон', sampleSize: 1200, margin: 2.5 }
  const html = convert(block({ blockType: 'poll', ...poll, answers: [{ answer: 'Иә', share: 62.5 }] }))
  for (const shown of ['Сұрақ?', 'Орталық', 'Тапсырушы', '2026 жылғы 1–5 ақпан', 'телефон', '1\u00a0200', '2,5%', 'Иә: 62,5%']) expect(html).toContain(shown)
})

it.each([undefined, null, {}, { root: { children: [] } }])('writes nothing for no text: %j', (body) => {
  expect(toHtml(body, { language: 'kk', parts, siteUrl: site })).toBe('')
})
