import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { site } from './support/browser.ts'

const read = async (address: string) => {
  const answer = await fetch(new URL(address, site))
  return { answer, text: await answer.text() }
}
const linksIn = (html: string): Record<string, string>[] =>
  [...html.matchAll(/<(?:link|meta) ([^>]*)>/g)].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value.replaceAll('&amp;', '&')])),
  )
const thingsIn = (html: string): { '@type': string }[] => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph']
}
const path = (address: string | undefined): string => {
  const { pathname, search } = new URL(address ?? '', site)
  return pathname + search
}

describe.each(languages)('what others find of us in %s', (language) => {
  it('leads from a story’s head to its other languages and back, its picture, its feeds and its embedding', async () => {
    const list = JSON.parse((await read(`/${language}/news.json`)).text) as { items: { url: string }[] }
    const address = path(list.items[0]?.url)
    const { text } = await read(address)
    const links = linksIn(text)
    const one = (match: object) => links.find((link) => Object.entries(match).every(([name, value]) => link[name] === value))
    expect(path(one({ rel: 'canonical' })?.href)).toBe(address)

    const versions = links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
    for (const { href } of versions) expect((await read(path(href))).text).toContain(`${address}"`)
    expect(versions.map(({ hreflang }) => hreflang)).toContain('x-default')

    const card = await fetch(new URL(path(one({ property: 'og:image' })?.content), site))
    expect(await sharp(Buffer.from(await card.arrayBuffer())).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })

    for (const type of ['application/rss+xml', 'application/atom+xml', 'application/feed+json']) {
      const { answer, text: feed } = await read(path(one({ type })?.href))
      expect(answer.headers.get('content-type')).toContain(type)
      expect(feed).toContain(address)
    }
    const embedding = JSON.parse((await read(path(one({ type: 'application/json+oembed' })?.href))).text) as { html: string }
    expect(embedding.html).toContain(address)
    expect(thingsIn(text).map((thing) => thing['@type'])).toEqual(['NewsMediaOrganization', 'BreadcrumbList', 'NewsArticle'])
  })

  it('names on each kind of page what it is, and the feed of what it lists', async () => {
    const sitemap = (await read(`/sitemaps/${language}/pages.xml`)).text
    const first = (kind: string): string => path(new RegExp(`<loc>([^<]+/${kind}/[^<]+)</loc>`).exec(sitemap)?.[1])
    for (const [kind, type, feed] of [['topics', 'BreadcrumbList', true], ['desks', 'BreadcrumbList', true], ['speakers', 'ProfilePage', true], ['events', 'Event', false]] as const) {
      const address = first(kind)
      const { answer, text } = await read(address)
      expect(answer.status, address).toBe(200)
      expect(thingsIn(text).map((thing) => thing['@type']), address).toContain(type)
      expect(linksIn(text).some(({ href }) => href?.includes(`/feeds/${kind}/`)), address).toBe(feed)
    }
  })
})

it('tells robots where the sitemaps are, and each of those leads to pages that are there', async () => {
  const robots = (await read('/robots.txt')).text
  expect(robots).toMatch(/^Disallow: \/admin$/m)
  const index = (await read(path(/^Sitemap: (.+sitemap\.xml)$/m.exec(robots)?.[1]))).text
  for (const [, address] of index.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const { answer, text } = await read(path(address))
    expect(answer.status, address).toBe(200)
    expect((await read(path(/<loc>([^<]+)<\/loc>/.exec(text)?.[1]))).answer.status).toBe(200)
  }
})
