import { spawnSync } from 'node:child_process'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { Feed } from '../feed.ts'
import { toAtom } from './atom.ts'
import { toJsonFeed } from './jsonFeed.ts'
import { toRss } from './rss.ts'

const feed: Feed = {
  id: 'https://press.example/kk/feeds/all.rss',
  title: 'Штаб: жаңалықтар & «сөздер»',
  description: 'Барлық соңғы жаңалықтар',
  language: 'kk',
  page: 'https://press.example/kk/news',
  self: 'https://press.example/kk/feeds/all.rss',
  next: 'https://press.example/kk/feeds/all.rss?page=2',
  hub: 'https://hub.example/',
  organisation: 'Қоғамдық штаб',
  rights: 'Дереккөзді көрсетіңіз',
  updated: new Date('2026-02-17T04:00:00Z'),
  items: [
    {
      id: 'tag:press.example,2026-02-16:news/1',
      address: 'https://press.example/kk/news/shtab',
      title: 'Штаб <ашылды> & ]]> "басталды"',
      lead: 'Бүгін ұлы іс басталды',
      html: '<p>Мәтін &amp; ]]> соңы</p>',
      authors: ['Айгүл Сейітова'],
      topics: ['Сайлау'],
      published: new Date('2026-02-16T16:31:00Z'),
      updated: new Date('2026-02-17T04:00:00Z'),
      picture: { address: 'https://press.example/files/photos/1/card', contentType: 'image/webp', byteSize: 48_213 },
    },
    {
      id: 'tag:press.example,2026-02-15:news/2',
      address: 'https://press.example/kk/news/ekinshi',
      title: 'Екінші',
      html: '',
      authors: [],
      topics: [],
      published: new Date('2026-02-15T16:31:00Z'),
      updated: new Date('2026-02-15T16:31:00Z'),
    },
  ],
  gone: [{ id: 'tag:press.example,2026-02-14:news/3', at: new Date('2026-02-16T08:00:00Z'), reason: 'Мәлімет <расталмады> & $& "қате"' }],
}
const empty: Feed = { ...feed, next: undefined, hub: undefined, rights: undefined, items: [], gone: [], updated: new Date(0) } as unknown as Feed

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
const withoutXmllint = hasXmllint ? '' : ' [skipped: xmllint is not installed]'

describe.each([
  ['RSS', toRss],
  ['Atom', toAtom],
])('%s', (_name, write) => {
  it('is written as it always was', () => {
    expect(write(feed)).toMatchSnapshot()
  })

  it.skipIf(!hasXmllint).each([feed, empty])(`is well-formed${withoutXmllint}`, (one) => {
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '-'], { input: write(one) })
    expect(String(stderr)).toBe('')
    expect(status).toBe(0)
  })
})

it('writes JSON Feed as it always was', () => {
  expect(JSON.parse(toJsonFeed(feed))).toMatchSnapshot()
})

it('says in each format what a reader needs', () => {
  const [rss, atom, json] = [parseRssFeed(toRss(feed)), parseAtomFeed(toAtom(feed)), parseJsonFeed(toJsonFeed(feed))]
  const { title, html, lead } = feed.items[0] ?? {}
  expect(rss).toMatchObject({ language: 'kk', items: [{ title, description: lead, content: { encoded: html }, enclosures: [{ length: 48_213 }], atom: { updated: '2026-02-17T04:00:00.000Z' } }, {}] })
  expect(atom).toMatchObject({ entries: [{ title: { value: title }, content: { value: html, type: 'html' }, updated: '2026-02-17T04:00:00.000Z' }, {}] })
  expect(json).toMatchObject({ language: 'kk', items: [{ title, content_html: html, summary: lead, attachments: [{ size_in_bytes: 48_213 }] }, {}] })
  expect(JSON.parse(toJsonFeed(feed))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', hubs: [{ type: 'WebSub', url: 'https://hub.example/' }], next_url: feed.next })
})

it('names itself, its hub and its next part by links', () => {
  expect(parseAtomFeed(toAtom(feed)).links?.map(({ rel }) => rel)).toEqual(['self', 'alternate', 'next', 'hub'])
  expect(parseRssFeed(toRss(feed)).atom?.links?.map(({ rel }) => rel)).toEqual(['self', 'next', 'hub'])
  expect(parseAtomFeed(toAtom(empty)).links?.map(({ rel }) => rel)).toEqual(['self', 'alternate'])
})

it('Atom tells of what was taken down, since when and why, as RFC 6721 says', () => {
  const written = toAtom(feed)
  expect(written).toContain('ref="tag:press.example,2026-02-14:news/3" when="2026-02-16T08:00:00.000Z"')
  expect(written).toContain('<at:comment>Мәлімет &lt;расталмады&gt; &amp; $&amp; &quot;қате&quot;</at:comment>')
  expect(parseAtomFeed(written).entries).toHaveLength(2)
  expect(toAtom(empty)).not.toContain('deleted-entry')
})
