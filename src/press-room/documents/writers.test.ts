import { describe, expect, it } from 'vitest'
import { heading, paragraph } from '#content/news/words/Block.ts'
import type { TextDocument } from './TextDocument.ts'
import { readTable } from '#content/news/tables/readTable.ts'
import { quoteBlock } from '#content/news/words/toBlockOfStory.ts'
import { toBlocks } from '#content/news/words/toBlocks.ts'
import { writeCopiedHtml } from './writeHtml.ts'
import { writeCopiedText, writeText } from './writeText.ts'

const text = (words: TextDocument['words'], language: TextDocument['language'] = 'kk'): TextDocument => ({
  language, kicker: '', title: 'Тақырып', publisher: 'Штаб', keywords: [], changedAt: '', words, besides: [heading('Байланыс'), paragraph('+7')],
})

const read = readTable({ caption: 'Мектептер', cells: 'Өңір\tСаны\nҚызылорда\t1 250', headColumn: true })
const tables: TextDocument['words'] = read ? [{ kind: 'table', table: read }] : []

describe('plain text', () => {
  it.each<[string, TextDocument['language'], string]>([
    ['Біз дайынбыз.', 'kk', '«Біз дайынбыз.»\n— Басшы'],
    ['«Біз дайынбыз.»', 'kk', '«Біз дайынбыз.»\n— Басшы'],
    ['Мы готовы.\nДавно.', 'ru', '«Мы готовы.\nДавно.»\n— Басшы'],
    ['We are ready.', 'en', '“We are ready.”\n— Басшы'],
  ])('puts %j into the marks of its language once', (said, language, expected) => {
    expect(writeText(text(quoteBlock({ text: { [language]: said }, position: { [language]: 'Басшы' } }, undefined, language), language))).toContain(expected)
  })

  it('keeps no-break spaces and Kazakh letters as they are', () => {
    expect(writeText(text([paragraph('1 500 000 ₸ – ғ')]))).toContain('1 500 000 ₸ – ғ')
  })

  it('numbers lists, and shows addresses once', () => {
    const words: TextDocument['words'] = [
      { kind: 'list', isNumbered: true, items: [{ depth: 0, runs: [{ text: 'бір' }] }, { depth: 1, runs: [{ text: 'ішкі' }] }, { depth: 0, runs: [{ text: 'екі' }] }] },
      { kind: 'paragraph', runs: [{ text: 'https://a.kz', link: 'https://a.kz' }, { text: ' және ' }, { text: 'сайт', link: 'https://b.kz' }] },
    ]
    expect(writeText(text(words))).toContain('1. бір\n  • ішкі\n2. екі\n\nhttps://a.kz және сайт (https://b.kz)')
  })

  it('keeps square metres square', () => {
    const body = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: '120 м' }, { type: 'text', text: '2', format: 64 }, { type: 'text', text: ' CO' }, { type: 'text', text: '2', format: 32 }] }] } }
    const parts = { photos: new Map(), quotes: new Map(), speakers: new Map(), documents: new Map(), news: new Map() }
    expect(writeText(text(toBlocks(body, { language: 'kk', parts, siteUrl: 'https://media.example' })))).toContain('120 м² CO₂')
  })

  it('has tables that paste into a spreadsheet', () => {
    expect(writeText(text(tables))).toContain('Тақырып\n\nМектептер\nӨңір\tСаны\nҚызылорда\t1\u00a0250\n\nБайланыс')
  })

  it('is copied without photos and without what stands beside it', () => {
    const copied = writeCopiedText(text([paragraph('Мәтін'), { kind: 'figure', photo: '1', alt: '', words: [{ text: 'Фото' }] }]))
    expect(copied).toBe('Тақырып\n\nМәтін\n')
  })
})

describe('HTML', () => {
  it('puts a list inside the item that it belongs to, and says what is struck out', () => {
    const items = ['бір', 'ішкі', 'ішкінің ішкісі', 'екі'].map((word, index) => ({ depth: [0, 1, 2, 0][index] ?? 0, runs: [{ text: word, ...(index === 3 && { struck: true }) }] }))
    expect(writeCopiedHtml(text([{ kind: 'list', isNumbered: true, items }]))).toContain('<ol><li>бір<ol><li>ішкі<ol><li>ішкінің ішкісі</li></ol></li></ol></li><li><s>екі</s></li></ol>')
  })

  it('has tables as tables', () => {
    expect(writeCopiedHtml(text(tables))).toContain('<table><caption>Мектептер</caption><thead><tr><th scope="col">Өңір</th>')
  })

  it('carries no markup of the text’s own', () => {
    const html = writeCopiedHtml(text([paragraph('<script>alert(1)</script> & "x"'), { kind: 'paragraph', runs: [{ text: 'a', link: 'https://a.kz/?a=1&b="' }] }]))
    expect(html).not.toContain('<script')
    expect(html).toContain('href="https://a.kz/?a=1&amp;b=&quot;"')
    expect(html).toContain('<div lang="kk"><h1>Тақырып</h1>')
  })
})
