import { describe, expect, it } from 'vitest'
import { feedAddress, parseFeedPath } from './feedAddresses.ts'
import { parsePage } from './parsePage.ts'
import { parseSitemapPath, sitemapAddress } from './sitemaps/sitemapAddresses.ts'

describe('addresses of feeds', () => {
  it.each([
    [['all.rss'], { scope: { kind: 'all' }, format: 'rss' }],
    [['topics', 'sajlau.atom'], { scope: { kind: 'topics', name: 'sajlau' }, format: 'atom' }],
    [['speakers', 'a.b.json'], { scope: { kind: 'speakers', name: 'a.b' }, format: 'json' }],
    [['desks', 'qala.rss'], { scope: { kind: 'desks', name: 'qala' }, format: 'rss' }],
    [['news.rss'], undefined],
    [['all.xml'], undefined],
    [['topics', '.rss'], undefined],
    [['users', 'a.rss'], undefined],
    [['topics', 'a', 'b.rss'], undefined],
    [['__proto__', 'a.rss'], undefined],
    [[], undefined],
  ])('%j', (path, expected) => {
    const parsed = parseFeedPath(path)
    expect(parsed).toEqual(expected)
    // What is parsed is written as it was.
    expect(parsed && feedAddress('ru', parsed.scope, parsed.format)).toBe(expected && `/ru/feeds/${path.join('/')}`)
  })
})

describe('addresses of sitemaps', () => {
  it.each([
    [['kk', '2026-02.xml'], { language: 'kk', of: '2026-02', part: 1 }],
    [['ru', '2026-12_3.xml'], { language: 'ru', of: '2026-12', part: 3 }],
    [['en', 'photos_12.xml'], { language: 'en', of: 'photos', part: 12 }],
    [['en', 'pages.xml'], { language: 'en', of: 'pages', part: 1 }],
    [['kk', '2026-13.xml'], undefined],
    [['kk', '2026-00.xml'], undefined],
    [['kk', '2026-02_1.xml'], undefined],
    [['kk', '2026-02_0.xml'], undefined],
    [['de', '2026-02.xml'], undefined],
    [['kk', '2026-02.xml', 'x'], undefined],
    [['kk'], undefined],
  ])('%j', (path, expected) => {
    const parsed = parseSitemapPath(path)
    expect(parsed).toEqual(expected)
    expect(parsed && sitemapAddress(parsed)).toBe(expected && `/sitemaps/${path.join('/')}`)
  })
})

it.each([
  [null, 1],
  ['1', 1],
  ['50', 50],
  ['51', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['1e9', undefined],
  ['', undefined],
  ['01', undefined],
  ['2 ', undefined],
])('page %j is %j', (given, page) => {
  expect(parsePage(given, 50)).toBe(page)
})
