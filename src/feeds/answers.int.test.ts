import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exifTool } from '#content/photos/files/exifTool.ts'
import { env } from '#platform/env.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { move } from '#workflow/move.ts'
import { bodyOf, openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftOf, edit, itemAt, liveNews } from '../../tests/support/premises.ts'
import { answerWithFeed } from './answerWithFeed.ts'
import { answerWithCard } from './cards/answerWithCard.ts'
import { answerWithNewsList } from './news-list/answerWithNewsList.ts'
import { answerWithEmbed } from './oembed/answerWithEmbed.ts'
import { answerWithSitemap } from './sitemaps/answerWithSitemap.ts'

let office: Office
let topic: { id: string; slug: string }
let story: { id: string; slug: string }
let quote: string
let hero: string

beforeAll(async () => {
  office = await openOffice()
  const { id, slug } = await office.payload.create({ collection: 'topics', data: { name: 'Сайлау' } })
  topic = { id, slug: String(slug) }
  quote = (await draftOf(office, 'quotes', { text: 'Біз <дайынбыз>.' })).id
  hero = (await draftOf(office, 'photos', { digitalSourceType: 'trainedAlgorithmicMedia', creator: 'Асқар Ермек' })).id
  const imprint = { issuedBy: '«Штаб» ҚБ', orderedBy: '«Штаб» ҚБ', paidFrom: 'сайлау қоры' }
  // At once: what the checks would ask about a machine's picture is not the matter here.
  const { chief } = await deskHands(office)
  const atOnce = async (given: object) => {
    const reference = await itemAt(office, 'news', 'draft/never', { ...given })
    await move(chief, { ...reference, transition: 'publishUrgently', input: { reason: 'Шұғыл' } })
    return reference
  }
  const news = await atOnce({ headline: 'Штаб <ашылды> & басталды', lead: 'Лид', topics: [topic.id], quotes: [quote], hero, nature: 'campaign', imprint, bylines: ['Дана Нұр'] })
  const russian = { headline: 'Открылся штаб', body: bodyOf('Сегодня открылся штаб.'), language: 'ru', story: (await findPublicById(office.payload, 'news', news.id))?.story }
  await atOnce(russian)
  story = { id: news.id, slug: String((await findPublicById(office.payload, 'news', news.id))?.slug) }
  for (let number = 0; number < 12; number++) await liveNews(office, { headline: `Жаңалық ${number}`, storyDate: `2026-01-${String(number + 10)}T05:00:00.000Z` })
}, 240_000)
afterAll(() => office.close())

const site = () => env().siteUrl
const ask = (address: string) => new Request(address.startsWith('/') ? `${site()}${address}` : address)
const feed = (path: string[], query = '') => answerWithFeed(office.payload, ask(`/kk/feeds/${path.join('/')}${query}`), { language: 'kk', path })
const list = (query = '', language = 'kk') => answerWithNewsList(office.payload, ask(`/${language}/news.json${query}`), language)
const embed = (url: string, more = '') => answerWithEmbed(office.payload, ask(`/oembed?url=${encodeURIComponent(url)}${more}`))
const card = (kind: string, id: string, language = 'kk', version = `${'0'.repeat(24)}.jpg`) => answerWithCard(office.payload, ask('/cards/x'), { language, kind, id, version })

describe('a feed', () => {
  it('carries the whole text, the picture with its weight, and what the law wants said', async () => {
    const item = parseJsonFeed(await (await feed(['topics', `${topic.slug}.json`])).text()).items?.[0]
    expect(item).toMatchObject({ title: 'Штаб <ашылды> & басталды', summary: 'Лид', authors: [{ name: 'Дана Нұр' }], tags: ['Сайлау'] })
    for (const said of ['<p>Бүгін штаб ашылды.</p>', 'Кескінді жасанды интеллект жасаған', 'Төлем көзі: сайлау қоры']) expect(item?.content_html).toContain(said)
    const [attachment] = item?.attachments ?? []
    const id = /photos\/([^/]+)\/card$/.exec(attachment?.url ?? '')?.[1]
    expect(id).toBe(hero)
    expect(attachment?.size_in_bytes).toBeGreaterThan(100)
  })

  it('shows what was corrected since, and when', async () => {
    const hands = await deskHands(office)
    const item = await liveNews(office, { headline: 'Саны қате' })
    await edit(office, item, { headline: 'Саны дұрыс' })
    await move(hands.author, { ...item, transition: 'submit' })
    await move(hands.editor, { ...item, transition: 'approve' })
    await move(hands.editor, { ...item, transition: 'publish', input: { change: 'correction', changeNote: 'Саны түзетілді' } })
    const entry = parseAtomFeed(await (await feed(['all.atom'])).text()).entries?.find(({ title }) => title?.value === 'Саны дұрыс')
    expect(entry?.content?.value).toContain('Саны түзетілді')
    expect(Date.parse(entry?.updated ?? '')).toBeGreaterThan(Date.parse(entry?.published ?? ''))
  })

  it('leads from the old name of its topic to the new one', async () => {
    const { id, slug } = await office.payload.create({ collection: 'topics', data: { name: 'Ескі атау' } })
    await office.payload.update({ collection: 'topics', id, data: { slug: 'zhana-atau' } })
    const answer = await feed(['topics', `${slug}.rss`])
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/kk/feeds/topics/zhana-atau.rss'])
    expect((await feed(['topics', 'zhana-atau.rss'])).status).toBe(200)
  })

  it.each([[['all.xml'], ''], [['topics', 'zhoq.rss'], ''], [['all.rss'], '?page=0'], [['all.rss'], '?page=1e9'], [['all.rss'], '?page=9'], [['all.rss'], '?page=51']])('is not there at %j%s', async (path, query) => {
    const answer = await feed(path, query)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toMatch(/Мұндай/)
  })
})

describe('the list for programs', () => {
  it('gives twelve stories and the way on', async () => {
    const first = (await (await list()).json()) as { items: object[]; pages: number; next: string; previous: null }
    expect(first.items).toHaveLength(12)
    expect(first).toMatchObject({ language: 'kk', page: 1, pages: 2, previous: null, next: `${site()}/kk/news.json?page=2` })
    const second = (await (await list('?page=2')).json()) as { items: object[] }
    expect(second).toMatchObject({ page: 2, next: null, previous: `${site()}/kk/news.json` })
    expect(second.items.length).toBeGreaterThan(0)
  })

  it('says of a story what its contract says', async () => {
    const { items } = (await (await list(`?topic=${topic.slug}`)).json()) as { items: object[] }
    expect(items).toEqual([
      {
        id: story.id, story: expect.any(String), url: `${site()}/kk/news/${story.slug}`, language: 'kk', kind: 'news', campaign: true,
        headline: 'Штаб <ашылды> & басталды', lead: 'Лид', published: expect.any(String), updated: expect.any(String),
        topics: [{ slug: topic.slug, name: 'Сайлау' }], speakers: [{ slug: expect.any(String), name: expect.any(String) }],
        desk: { slug: expect.any(String), name: 'Қалалық штаб' }, picture: { url: `${site()}/files/photos/${hero}/card`, alt: 'Залдағы адамдар', credit: 'Асқар Ермек / Баспасөз орталығы' },
      },
    ]) // prettier-ignore
  })

  it.each([
    ['page=0', '?page=0'],
    ['page=-1', '?page=-1'],
    ['page=1e9', '?page=1e9'],
    ['a page behind the last', '?page=100'],
    ['an unknown topic', '?topic=zhoq'],
    ['an unknown speaker', '?speaker=zhoq'],
    ['an unknown desk', '?desk=zhoq'],
    ['a name of 10 KB', `?desk=${'x'.repeat(10_000)}`],
  ])('answers %s with a sentence', async (_name, query) => {
    const answer = await list(query)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ errors: [{ message: expect.stringMatching(/^Мұндай .{3,200}$/) }] })
  })

  it('knows three languages', async () => {
    expect((await (await list('', 'ru')).json()) as object).toMatchObject({ language: 'ru', items: [{ headline: 'Открылся штаб' }] })
    expect((await list('', 'de')).status).toBe(404)
  })
})

describe('oEmbed', () => {
  it('describes a story without a script, in JSON and XML alike', async () => {
    const json = (await (await embed(`${site()}/kk/news/${story.slug}`)).json()) as Record<string, string>
    expect(json).toMatchObject({ version: '1.0', type: 'rich', title: 'Штаб <ашылды> & басталды', author_name: 'Дана Нұр', width: 600, thumbnail_width: 1200 })
    expect(json.html).toMatch(/^<blockquote cite="[^"]+\/kk\/news\/[\w-]+" lang="kk">.*<\/blockquote>$/)
    expect(json.html).toContain('Штаб &lt;ашылды&gt; &amp; басталды')
    expect(json.html).toContain('Төлем көзі: сайлау қоры')
    expect(json.html).not.toMatch(/<(script|iframe|style)|\son\w+=/i)
    const xml = await (await embed(`${site()}/kk/news/${story.slug}`, '&format=xml')).text()
    expect(xml).toContain('<title>Штаб &lt;ашылды&gt; &amp; басталды</title>')
    expect(xml).toContain(`&lt;blockquote cite=&quot;`)
  })

  it('describes a quote, with who said it', async () => {
    const json = (await (await embed(`${site()}/ru/quotes/${quote}`)).json()) as Record<string, string>
    expect(json.html).toContain('lang="ru"><p lang="kk">Біз &lt;дайынбыз&gt;.</p><p>Выпустил: «Штаб» ҚБ.')
    expect(json.author_name).toMatch(/^Айгүл/)
  })

  it('keeps within the size that is asked for', async () => {
    const json = (await (await embed(`${site()}/kk/news/${story.slug}`, '&maxwidth=320&maxheight=200')).json()) as Record<string, number>
    expect([json.width, json.height]).toEqual([320, 200])
    expect(json).not.toHaveProperty('thumbnail_url')
  })

  it.each<[string, () => Promise<Response>, number]>([
    ['another site', () => embed('https://evil.example/kk/news/shtab'), 404],
    ['another site that looks like ours', () => embed(`${site()}@evil.example/kk/news/${story.slug}`), 404],
    ['an address without a site', () => embed(`/kk/news/${story.slug}`), 404],
    ['a page that cannot be embedded', () => embed(`${site()}/kk/speakers/x`), 404],
    ['a story in a language that it is not in', () => embed(`${site()}/en/news/${story.slug}`), 404],
    ['what is no address', () => embed('::::'), 404],
    ['no address', () => embed(''), 400],
    ['another format', () => embed(`${site()}/kk/news/${story.slug}`, '&format=yaml'), 501],
    ['a size that is none', () => embed(`${site()}/kk/news/${story.slug}`, '&maxwidth=-1'), 400],
  ])('answers %s with a sentence', async (_name, asking, status) => {
    const answer = await asking()
    expect(answer.status).toBe(status)
    expect((await answer.text()).length).toBeGreaterThan(10)
  })
})

describe('a card', () => {
  it('is a picture of 1200 × 630 that says who made its photo', async () => {
    const answer = await card('news', story.id)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' })
    expect(bytes.length).toBeLessThan(300_000)
    const path = join(env().dataFolder, 'card.jpg')
    await sharp(bytes).keepMetadata().toFile(path)
    const tags = (await exifTool.read(path)) as Record<string, unknown>
    expect(tags).toMatchObject({ Creator: ['Асқар Ермек'], DigitalSourceType: expect.stringContaining('trainedAlgorithmicMedia') })
  })

  it.each(['kk', 'ru', 'en'])('is there for the house and for each kind in %s', async (language) => {
    const { desk, payload } = office
    const speaker = (await findPublicById(payload, 'quotes', quote))?.speaker ?? ''
    for (const [kind, id] of [['house', 'all'], ['quotes', quote], ['speakers', speaker], ['photos', hero], ['topics', topic.id], ['desks', desk]] as const) expect((await card(kind, id, language)).status, kind).toBe(200)
  })

  it.each([['news', 'x', 'kk', undefined], ['house', 'x', 'kk', undefined], ['users', 'x', 'kk', undefined], ['house', 'all', 'de', undefined], ['house', 'all', 'kk', '../../x.jpg']])('is not there for %s %s in %s %s', async (kind, id, language, version) => {
    expect((await card(kind, id, language, version)).status).toBe(404)
  })

  it('is drawn without a photo whose file is gone', async () => {
    const photo = await itemAt(office, 'photos', 'live/live')
    const { filename } = await office.payload.findByID({ collection: 'photos', id: photo.id })
    await rm(join(env().mediaFolder, 'photos', String(filename)))
    expect((await card('photos', photo.id)).status).toBe(200)
  })
})

describe('sitemaps', () => {
  const sitemap = async (address: string) => answerWithSitemap(office.payload, ask(address))
  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
  /** What xmllint says against it; nothing where there is no xmllint. */
  const faultsOf = (xml: string): string => (hasXmllint ? String(spawnSync('xmllint', ['--nonet', '--noout', '-'], { input: xml }).stderr) : '')

  it('lead from the index to every month and kind, each of them whole', async () => {
    const index = await (await sitemap('/sitemap.xml')).text()
    const addresses = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
    expect(addresses).toEqual(expect.arrayContaining(['/sitemaps/kk/2026-01.xml', `/sitemaps/ru/${new Date().toISOString().slice(0, 7)}.xml`, '/sitemaps/en/pages.xml', '/sitemaps/kk/photos.xml', '/sitemaps/news.xml']))
    expect(addresses).not.toContain('/sitemaps/ru/2026-01.xml')
    for (const address of addresses) {
      const answer = await sitemap(address)
      expect(answer.status, address).toBe(200)
      const xml = await answer.text()
      expect(xml, address).toContain('<loc>')
      expect(faultsOf(xml), address).toBe('')
    }
  })

  it('name the pages that are always there', async () => {
    const xml = await (await sitemap('/sitemaps/ru/pages.xml')).text()
    for (const page of ['/ru', '/ru/news', '/ru/quotes', '/ru/photos', '/ru/events', '/ru/corrections', '/ru/press', '/ru/press/photos', '/ru/press/agenda']) expect(xml).toContain(`<loc>${site()}${page}</loc>`)
  })

  it('name the other languages of a story, its picture and its language', async () => {
    const xml = await (await sitemap('/sitemaps/news.xml')).text()
    const entry = xml.split('<url>').find((one) => one.includes(`/kk/news/${story.slug}</loc>`)) ?? ''
    for (const part of ['hreflang="ru"', 'hreflang="kk"', 'hreflang="x-default"', `/files/photos/${hero}/`, '<news:language>kk</news:language>', '<news:title>Штаб &lt;ашылды&gt; &amp; басталды</news:title>']) expect(entry).toContain(part)
    expect(xml).not.toContain('/2026-01')
    expect(xml).not.toContain('Жаңалық 3')
  })

  it.each(['/sitemaps/kk/2020-01.xml', '/sitemaps/kk/2026-01_2.xml', '/sitemaps/kk/2026-99.xml', '/sitemaps/de/pages.xml', '/sitemaps/kk/pages_2.xml'])('are not there at %s', async (address) => {
    expect((await sitemap(address)).status).toBe(404)
  })
})
