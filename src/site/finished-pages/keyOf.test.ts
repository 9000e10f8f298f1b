import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keyOf } from './keyOf.ts'
import { routes } from './routes.ts'

describe('the address under which a page is kept', () => {
  it.each([
    ['/kk', '/kk'],
    ['/ru/news?page=2', '/ru/news?page=2'],
    ['/ru/news?utm_source=x&page=2&fbclid=1', '/ru/news?page=2'],
    [`/en?${'x'.repeat(10_000)}`, '/en'],
    ['/kk?page=2', '/kk?page=2'],
    ['/kk?page=', undefined],
    ['/en?', '/en'],
    ['/kk/news/abc?page=3', '/kk/news/abc'],
    ['/kk/news/%D0%B0', '/kk/news/%D0%B0'],
    ['/kk/quotes?page=-1', undefined],
    ['/kk/quotes?page=1e9', undefined],
    ['/kk/quotes?page=99999999', undefined],
    ['/kk/quotes?page=1&page=2', undefined],
    ['/kk/quotes?year=2026&speaker=a-b&x=1&page=2', '/kk/quotes?page=2&speaker=a-b&year=2026'],
    ['/kk/quotes?year=26', undefined],
    ['/kk/quotes?topic=', undefined],
    ['/de', undefined],
    ['/', undefined],
    ['/kk/news/a/b', undefined],
    [`/kk/news/${'a'.repeat(600)}`, undefined],
    ['/sitemap.xml?x=1', '/sitemap.xml'],
    ['/robots.txt', '/robots.txt'],
    ['/sitemaps/news.xml', '/sitemaps/news.xml'],
    ['/sitemaps/kk/2026-02.xml', '/sitemaps/kk/2026-02.xml'],
    ['/sitemaps/de/2026-02.xml', undefined],
    ['/kk/feeds/all.rss?page=2', '/kk/feeds/all.rss?page=2'],
    ['/ru/feeds/topics/sajlau.atom?utm_source=x', '/ru/feeds/topics/sajlau.atom'],
    ['/kk/news.json?page=2&topic=a&x=1', '/kk/news.json?topic=a&page=2'],
    ['/kk/news.json?desk=a%20b', undefined],
    ['/kk/news/json?topic=a', '/kk/news/json'],
    ['/oembed?format=xml&url=https%3A%2F%2Fpress.example%2Fkk%2Fnews%2Fa', '/oembed?url=https%3A%2F%2Fpress.example%2Fkk%2Fnews%2Fa&format=xml'],
    ['/oembed?url=x', undefined],
    ['/kk/items/photos/a-1.ninjs1?x=1', '/kk/items/photos/a-1.ninjs1'],
    ['/kk/items/photos/a.pdf', undefined],
    ['/kk/press/photos?q=a', undefined],
    ['/cards/kk/news/a/b.jpg', undefined],
    ['/admin', undefined],
    ['/api/news', undefined],
    ['/health', undefined],
    ['http://elsewhere.example/kk', undefined],
  ])('%s', (url, key) => expect(keyOf(url)).toBe(key))
})

/** Addresses of the site that are made anew each time, and why. */
const notKept: Record<string, string> = {
  '[...rest]': 'there is no page; the answer is the same for any address',
  ...Object.fromEntries(
    ['press/account', 'press/account/request', 'press/account/password', 'press/account/password/[id]', 'press/embargoed', 'press/embargoed/[slug]'].map((path) => [path, 'it depends on who asks']),
  ),
  ...Object.fromEntries(['press/alerts', 'press/watches', 'press/agenda/[slug]/accreditation'].map((path) => [path, 'it says what became of the form that was just sent'])),
  'press/mail/[token]': 'it is for whoever has the link',
  'press/basket': 'it is everybody’s own',
  search: 'every question is an answer of its own, and the index gives it in milliseconds',
  'press/photos': 'as search',
}

it('every page of the site is kept, or is said here not to be', () => {
  const folder = new URL('../../app/(site)/[language]/', import.meta.url)
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('page.tsx'))
  const missing = pages
    .map((file) => file.replace(/\/?page\.tsx$/, ''))
    .filter((path) => !(path in notKept) && !routes.some((route) => route.path.test(`/kk${path && `/${path.replaceAll(/\[[^\]]+\]/g, 'x')}`}`)))
  expect(missing).toEqual([])
})
