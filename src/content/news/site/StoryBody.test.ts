import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { PublicNews, PublicQuote, PublicSpeaker } from '#publication/publicContent.ts'
import type { StoryParts } from './findParts.ts'
import { StoryBody } from './StoryBody.tsx'

const parts: StoryParts = {
  photos: new Map(),
  documents: new Map(),
  news: new Map([['n1', { id: 'n1', language: 'kk', slug: 'shtab', headline: 'Штаб ашылды' } as PublicNews]]),
  quotes: new Map([
    ['q1', { id: 'q1', speaker: 's1', text: { kk: 'Бірінші.\nЕкінші.' }, position: { ru: 'министр' }, originalLanguage: 'kk' } as PublicQuote],
  ]),
  speakers: new Map([['s1', { id: 's1', slug: 'aigul', name: { kk: 'Айгүл Сейітова' } } as PublicSpeaker]]),
}

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const link = (fields: object) => ({ type: 'paragraph', children: [{ type: 'link', fields, children: [text('мұнда')] }] })
const block = (fields: object) => ({ type: 'block', fields })
const draw = (...children: object[]) =>
  renderToStaticMarkup(createElement(StoryBody, { body: { root: { children } }, language: 'kk', parts }))
    .replace(/^<div class="story-body">|<\/div>$/g, '')

it.each([
  ['a paragraph', { type: 'paragraph', children: [text('Бүгін <b>')] }, '<p>Бүгін &lt;b&gt;</p>'],
  ['an empty paragraph', { type: 'paragraph', children: [] }, ''],
  ['marks', { type: 'paragraph', children: [text('а', 3), text('б', 64)] }, '<p><em><strong>а</strong></em><sup>б</sup></p>'],
  ['a heading', { type: 'heading', tag: 'h3', children: [text('Бөлім')] }, '<h3>Бөлім</h3>'],
  ['a heading of a size that the page has not', { type: 'heading', tag: 'h1', children: [text('Бөлім')] }, '<h2>Бөлім</h2>'],
  ['a list', { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('бір')] }] }, '<ol><li>бір</li></ol>'],
  [
    'a list inside a list',
    { type: 'list', children: [{ type: 'listitem', children: [text('бір')] }, { type: 'listitem', children: [{ type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('ішкі')] }] }] }, { type: 'listitem', children: [text('екі')] }] },
    '<ul><li>бір<ol><li>ішкі</li></ol></li><li>екі</li></ul>',
  ],
  ['a node of an unknown kind', { type: 'new', children: [text('сөз')] }, 'сөз'],
  ['a link', link({ url: 'https://example.kz/?a=1&b=2' }), '<p><a href="https://example.kz/?a=1&amp;b=2">мұнда</a></p>'],
  ['a link that is a script', link({ url: 'javascript:alert(1)' }), '<p>мұнда</p>'],
  ['a link to another server without a scheme', link({ url: '//evil.example' }), '<p>мұнда</p>'],
  ['a link to a public story', link({ linkType: 'internal', doc: { relationTo: 'news', value: 'n1' } }), '<p><a href="/kk/news/shtab">мұнда</a></p>'],
  ['a link to a draft', link({ linkType: 'internal', url: 'https://x.kz', doc: { relationTo: 'news', value: 'n2' } }), '<p>мұнда</p>'],
  ['a quote that is not public', block({ blockType: 'quote', quote: 'q2' }), ''],
  ['a related story that is not public', block({ blockType: 'relatedNews', news: 'n2' }), ''],
  ['a table without a word', block({ blockType: 'table', cells: '\t' }), ''],
  ['a video with a script for an address', block({ blockType: 'video', url: 'javascript:alert(1)', title: 'x' }), ''],
])('draws %s', (_name, node, html) => {
  expect(draw(node)).toBe(html)
})

it('draws a quote with its speaker, the position of that day in its own language, and its address', () => {
  const html = draw(block({ blockType: 'quote', quote: 'q1' }))
  expect(html).toContain('<blockquote><p>Бірінші.</p><p>Екінші.</p></blockquote>')
  expect(html).toMatch(/<a href="\/kk\/speakers\/aigul"[^>]*><span>Айгүл Сейітова<\/span><\/a>, <span lang="ru">министр<\/span>/)
  expect(html).toContain('href="/kk/quotes/q1"')
})

it('draws a poll with everything that the law asks for', () => {
  const poll = { question: 'Сұрақ?', askedBy: 'Орталық', orderedBy: 'Тапсырушы', from: '2026-02-01T00:00:00Z', to: '2026-02-05T00:00:00Z', method: 'телефон', sampleSize: 1200, margin: 2.5 }
  const html = draw(block({ blockType: 'poll', ...poll, answers: [{ answer: 'Иә', share: 62.5 }] }))
  for (const shown of ['Сұрақ?', 'Орталық', 'Тапсырушы', '2026 жылғы 1–5 ақпан', 'телефон', '1\u00a0200', '2,5%', 'Иә', '62,5%']) {
    expect(html).toContain(shown)
  }
})

it('draws a table with its caption, the names of columns and rows, numbers set as such, in a place that can be scrolled by keys', () => {
  const html = draw(block({ blockType: 'table', caption: 'Мектептер', cells: '\tСаны\tЕскерту\nҚызылорда\t1 250\t<жаңа>\n\t–\t', headColumn: true }))
  expect(html).toBe(
    '<section class="table" aria-label="Кесте: Мектептер" tabindex="0"><table><caption><span>Мектептер</span></caption>' +
      '<thead><tr><td></td><th scope="col" class="number">Саны</th><th scope="col">Ескерту</th></tr></thead>' +
      '<tbody><tr><th scope="row">Қызылорда</th><td class="number">1\u00a0250</td><td>&lt;жаңа&gt;</td></tr><tr><td></td><td class="number">–</td><td></td></tr></tbody></table></section>',
  )
})

it('tells the address of a video where it is printed', () => {
  expect(draw(block({ blockType: 'video', url: 'https://video.example/watch?v=1', title: 'Ашылу' }))).toContain('<summary data-address="https://video.example/watch?v=1">')
})

it('loads nothing of another site before the reader agrees', () => {
  const html = draw(block({ blockType: 'video', url: 'https://video.example/watch?v=1', title: 'Ашылу' }))
  expect(html).not.toMatch(/<iframe|<img|<script|src=/)
  expect(html).toMatch(/^<details.*<a href="https:\/\/video\.example\/watch\?v=1" rel="noopener noreferrer external">/)
})
