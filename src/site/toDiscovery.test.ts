import { expect, it } from 'vitest'
import { everything } from '#feeds/feedAddresses.ts'
import { toDiscovery } from './toDiscovery.ts'

const page = { language: 'kk', address: '/kk/x', house: 'Штаб', title: 'Бет', isEmbeddable: undefined } as const
const urls = (types: ReturnType<typeof toDiscovery>): string[] => Object.values(types).flatMap((links) => (links as { url: string }[]).map(({ url }) => url))

it('names the feeds of everything, for readers of feeds', () => {
  expect(urls(toDiscovery({ ...page, scopes: [{ scope: everything, name: undefined }] }))).toEqual(['/kk/feeds/all.rss', '/kk/feeds/all.atom', '/kk/feeds/all.json'])
})

it('names a page’s own feed in the formats for machines too', () => {
  const found = urls(toDiscovery({ ...page, scopes: [{ scope: { kind: 'topics', name: 'saylau' }, name: 'Сайлау' }] }))
  for (const ending of ['rss', 'ninjs', 'ninjs1', 'newsml']) expect(found).toContain(`/kk/feeds/topics/saylau.${ending}`)
})

it('names an item in each format, each under its own media type', () => {
  const types = toDiscovery({ ...page, scopes: [], item: { kind: 'photos', id: 'a' } })
  expect(types['application/json']).toEqual([
    { url: '/kk/items/photos/a.ninjs', title: 'ninjs 3.1' },
    { url: '/kk/items/photos/a.ninjs1', title: 'ninjs 1.5' },
  ])
  expect(types['application/vnd.iptc.g2.newsitem+xml']).toEqual([{ url: '/kk/items/photos/a.newsml', title: 'NewsML-G2 2.35' }])
})
